/** One page: decoded, stood upright and drawn anew, so nothing hides in it. */
export interface Page {
  /** JPEG, upright, long side at most 2400 px, without any metadata (no place, no camera). */
  readonly picture: Uint8Array
  /** JPEG, long side at most 320 px. */
  readonly thumbnail: Uint8Array
  /** Of `picture`, in pixels. */
  readonly width: number
  readonly height: number
}

/** A file that was let in: a photo is one page, a PDF has up to `MOST_PAGES`. */
export interface Picture {
  readonly pages: readonly [Page, ...Page[]]
  /** Of the bytes as they came, in hex. */
  readonly sha256: string
  /** Too dark to read well: ask for another photo. */
  readonly dark: boolean
  /** Long side under 900 px, where reading gets worse: ask for another photo. */
  readonly small: boolean
  /** Light and dark of the first page in hex, 64 bits coarse and 1024 fine: of the same picture few differ. */
  readonly outline: string
}

export const MOST_PAGES = 10

/**
 * Why a file is not let in: it is neither JPEG, PNG nor PDF; it is one, but not the one announced; it
 * has more than 50 million pixels; it cannot be decoded to its end; another kind of file lies in it;
 * it has more pages than `MOST_PAGES`, or wants a password. `took-too-long` says nothing against the
 * file: it may do at another time.
 */
export type PictureFault =
  | 'not-a-picture'
  | 'wrong-type'
  | 'too-many-pixels'
  | 'damaged'
  | 'two-in-one'
  | 'too-many-pages'
  | 'locked'
  | 'took-too-long'

export interface Pictures {
  /** Looks at a file by its content. `announced` is the type it was posted as, e.g. `image/png`. */
  look(bytes: Uint8Array, announced: string): Promise<Picture | PictureFault>
}
