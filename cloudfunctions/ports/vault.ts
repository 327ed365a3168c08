/** Keeps numbers of people and accounts unreadable at rest. */
export interface Vault {
  /** Text to a sealed text that names its key. */
  seal(text: string): string
  /** The text again. Throws where the key is gone or the seal is broken. */
  open(sealed: string): string
  /** The same text always gives the same mark, and nobody without the key can make it. */
  mark(text: string): string
}
