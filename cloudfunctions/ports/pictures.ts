/** A photo that was let in: decoded, stood upright and written anew, so nothing hides in it. */
export interface Picture {
  /** JPEG, upright, long side at most 2400 px, without any metadata (no place, no camera). */
  readonly picture: Uint8Array
  /** JPEG, long side at most 320 px. */
  readonly thumbnail: Uint8Array
  /** Of `picture`, in pixels. */
  readonly width: number
  readonly height: number
  /** Of the bytes as they came, in hex. */
  readonly sha256: string
  /** Too dark to read well: ask for another photo. */
  readonly dark: boolean
  /** Long side under 900 px, where reading gets worse: ask for another photo. */
  readonly small: boolean
}

/**
 * Why a file is not let in: it is neither JPEG nor PNG; it is one, but not the one announced; it has
 * more than 50 million pixels; or it cannot be decoded to its end.
 */
export type PictureFault = 'not-a-picture' | 'wrong-type' | 'too-many-pixels' | 'damaged'

export interface Pictures {
  /** Looks at a file by its content. `announced` is the type it was posted as, e.g. `image/png`. */
  look(bytes: Uint8Array, announced: string): Promise<Picture | PictureFault>
}
