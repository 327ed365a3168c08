import { randomBytes } from 'node:crypto'

/** Crockford's letters and digits: no I, L, O, U. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** `2026-7K3M9QXA`: said on the phone without mistake; 40 random bits tell nothing about how many there are. */
export const numberClaim = (year: number): string => {
  const name = [...randomBytes(8)].map((byte) => letters[byte % 32]).join('')
  return `${year}-${name}`
}
