import type { Context } from 'hono'
import { refuse, type Refused } from '../deed'

/**
 * The name that a sender gives a request (`Idempotency-Key`, 8 to 64 letters, digits, dashes), so
 * that one whose answer was lost can be told again and is done once.
 */
export const requestOf = (c: Context): string | undefined | Refused<'malformed'> => {
  const name = c.req.header('Idempotency-Key')
  return name === undefined || /^[\w-]{8,64}$/.test(name) ? name : refuse('malformed')
}
