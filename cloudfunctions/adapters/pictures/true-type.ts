export type TrueType = 'image/jpeg' | 'image/png' | 'application/pdf'

/** How each admitted type begins (ITU-T T.81 annex B; RFC 2083 section 3.1; ISO 32000 section 7.5.2). */
const beginnings: readonly (readonly [type: TrueType, magic: Buffer])[] = [
  ['image/jpeg', Buffer.from('ffd8ff', 'hex')],
  ['image/png', Buffer.from('89504e470d0a1a0a', 'hex')],
  ['application/pdf', Buffer.from('%PDF-')],
]

/** What a file is by its content, whatever it is called. */
export const typeOf = (bytes: Uint8Array): TrueType | undefined =>
  beginnings.find(([, magic]) => magic.equals(bytes.subarray(0, magic.length)))?.[0]
