import { randomBytes } from 'node:crypto'
import { normalise } from '../../policy/identifiers/normalise'

/** Crockford's letters and digits: no I, L, O, U. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** `7K3M9-QXA2B`: 50 random bits in two groups, to be read out or written down. */
export const drawCode = (): string => {
  const code = [...randomBytes(10)].map((byte) => letters[byte % 32]).join('')
  return `${code.slice(0, 5)}-${code.slice(5)}`
}

/** A code as people type it: any case, with or without its dash, letters taken for digits. */
export const plainCode = (typed: string): string =>
  normalise(typed).replaceAll('O', '0').replace(/[IL]/g, '1')
