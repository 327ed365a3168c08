/** Where something stands on a photo: 0..1 of the width and of the height of the photo as admitted. */
export type Spot = readonly [across: number, down: number]

/** One line of text on a photo. */
export interface TextLine {
  readonly text: string
  /** 0..1, the mean over the characters. */
  readonly confidence: number
  /** Four, clockwise from the text's own top left, also where the text lies on its side. */
  readonly corners: readonly Spot[]
  /** Where along the line the middle of each code point of `text` lies, 0..1. */
  readonly at: readonly number[]
}

export interface PhotoText {
  readonly engine: 'native' | 'wasm'
  /** Names the weights, so that a reading can be told from one of later weights. */
  readonly model: string
  /** In the order in which people read them. */
  readonly lines: readonly TextLine[]
  /** What the QR codes say. An address among them is told, never fetched. */
  readonly codes: readonly string[]
}

export interface Reader {
  /**
   * Reads what is printed on a photo as admitted: a JPEG, upright by its own account, long side at most
   * 2400 px. What is photographed may lie on its side or head down all the same. `undefined` where
   * reading is off; a photo that holds no text has no lines.
   */
  read(photo: Uint8Array): Promise<PhotoText | undefined>
}
