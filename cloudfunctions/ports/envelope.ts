/** Wraps keys by a key that never leaves where it lies. */
export interface Envelope {
  /** A fresh key of 32 bytes, in the clear and as it may be kept. */
  draw(): Promise<{ readonly key: Uint8Array; readonly wrapped: string }>
  /** Throws where it was wrapped by another key, or for another table. */
  open(wrapped: string): Promise<Uint8Array>
}
