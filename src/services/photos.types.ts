/** A photo or a PDF on this device, ready to be sent. */
export interface ChosenPhoto {
  readonly path: string
  readonly size: number
  readonly type: 'image/jpeg' | 'image/png' | 'application/pdf'
  /** As the device calls the file, where it does. */
  readonly name?: string
}

/** Asks the person for at most so many; none where he gave up. */
export type Choose = (most: number) => Promise<readonly ChosenPhoto[]>

/** The long side that a photo is brought down to; reading needs no more. */
export const LONG_SIDE = 2000

/** What is lighter than this and not longer goes as it is. */
export const LIGHT = 2_000_000
