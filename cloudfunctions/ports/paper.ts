/** A piece of a document, from top to bottom. Texts are plain: nothing in them is markup. */
export type Block =
  | { readonly kind: 'heading'; readonly words: string }
  | { readonly kind: 'paragraph'; readonly words: string }
  /** A framed table of labels and values, one or two pairs a row. */
  | {
      readonly kind: 'pairs'
      readonly across: 1 | 2
      readonly pairs: readonly (readonly [label: string, value: string])[]
    }
  /** Goes on over pages with its head repeated; `shares` say how the columns divide the width. */
  | {
      readonly kind: 'grid'
      readonly shares: readonly number[]
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }
  /** Numbered from 1. */
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Who signs, with room for a seal; never cut by the end of a page. */
  | { readonly kind: 'signature'; readonly lines: readonly string[] }
  | { readonly kind: 'small'; readonly words: string }

/** A document on A4, in our words. */
export interface Sheet {
  /** Stands above everything, framed: what nobody may overlook. */
  readonly warning?: string
  readonly title: string
  readonly subtitle: string
  readonly blocks: readonly Block[]
  /** At the foot of every page, with the page's number from 1 and how many there are. */
  readonly foot: (page: number, pages: number) => readonly [left: string, right: string]
  /** ISO instant. The same sheet with the same instant is the same file, byte for byte. */
  readonly made: string
}

export interface Paper {
  /** The sheet as a PDF. What the fonts cannot draw is drawn as 〓; no text makes it fail. */
  print(sheet: Sheet): Promise<Uint8Array>
}
