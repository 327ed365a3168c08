/** A photo on this device, ready to be sent. */
export interface ChosenPhoto {
  readonly path: string
  readonly size: number
  readonly type: 'image/jpeg' | 'image/png'
}

/** The long side that a photo is brought down to; reading needs no more. */
export const LONG_SIDE = 2000
