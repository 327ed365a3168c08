/** A row of a spreadsheet that an operator brings. */
export interface SheetRow {
  /** As a person sees it in the file: the header of a file without empty rows is line 1. */
  readonly line: number
  /**
   * By the header's trimmed titles, each of them there; columns without a title are left out. Trimmed
   * texts: numbers plain (no exponent, no thousand separators, as exact as Excel's 15 digits), days as
   * `YYYY-MM-DD`, a link or a formula by what it shows, an empty cell as `''`.
   */
  readonly cells: Readonly<Record<string, string>>
}

export interface SheetColumn {
  readonly title: string
  /** In characters of the usual font; a Chinese one takes two. */
  readonly width?: number
  /** `money` is told in whole fen and shown in yuan with two decimals; `text` when absent. */
  readonly kind?: 'text' | 'money' | 'number'
}

/** A sheet to write. Its name: 1 to 31 characters without `* ? : \ / [ ]`, no two alike. */
export interface Sheet {
  readonly name: string
  readonly columns: readonly SheetColumn[]
  /** As many cells as there are columns; `null` leaves a cell empty. */
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/**
 * Why a file is not read: it is neither .xlsx nor CSV, or damaged; nothing stands in it; two columns
 * bear the same title; it has over 5 MB, 20 000 rows, or unpacks to more than a sheet ever would.
 */
export type SheetFault = 'not-a-sheet' | 'no-header' | 'header-twice' | 'too-large'

/** The file as it was named to `read` cannot be read. It tells nothing of what stands in the file. */
export class BadSheet extends Error {
  constructor(
    readonly kind: SheetFault,
    readonly file = '',
  ) {
    super(kind)
  }
}

export interface Sheets {
  /**
   * The first visible sheet of an .xlsx (known by its content, whatever the name says), or a CSV by
   * comma, semicolon or tab, in UTF-8, or in GB18030 as Excel in China writes it. The header is the
   * first row that is not empty; empty rows are skipped; what stands beyond 200 columns is not read.
   * Throws `BadSheet`.
   */
  read(bytes: Uint8Array, name: string): Promise<readonly SheetRow[]>
  /**
   * An .xlsx of one or more sheets: header bold and frozen, filters on. A text stays a text whatever
   * it begins with, and so do digits that Excel would round (15 and more).
   */
  write(sheets: readonly Sheet[]): Promise<Uint8Array>
}
