import { BadSheet } from '../../ports/sheets'

/** GB18030 almost never fails: it is asked last, and what is no text is found by its controls. */
const encodings = ['utf-8', 'gb18030']
const control = /[^\P{Cc}\s\u0080-\u009f]/u

const tryDecode = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** UTF-16 only where it says so: Excel's "Unicode text" does. */
const encodingsOf = (bytes: Uint8Array): readonly string[] =>
  bytes[0] === 0xff && bytes[1] === 0xfe ? ['utf-16le'] : encodings

/** The text of a file without its byte order mark. Throws `BadSheet` where it is no text. */
export const decodeText = (bytes: Uint8Array): string => {
  for (const encoding of encodingsOf(bytes)) {
    const text = tryDecode(bytes, encoding)
    if (text !== undefined && !control.test(text)) return text
  }
  throw new BadSheet('not-a-sheet')
}
