import { jwtVerify, SignJWT } from 'jose'
import type { Pass, Tokens } from '../ports/tokens'

const LIVES_SECONDS = 15 * 60
/** Tokens whose signature was found good are remembered up to so many. */
const MOST_REMEMBERED = 2_000

interface Verified {
  readonly pass: Pass
  /** Seconds since 1970. */
  readonly expires: number
}

/**
 * HS256 with a key of at least 32 bytes; throws at start where it is shorter. A signature does not
 * turn bad: it is checked once, the expiry every time. Whether the session still lives is the table's
 * to say, at every request.
 */
export const openTokens = (key: Uint8Array, now: () => number = Date.now): Tokens => {
  if (key.length < 32) throw new Error('the session key needs at least 32 bytes')
  const seconds = () => Math.floor(now() / 1000)
  const remembered = new Map<string, Verified>()

  const verify = async (token: string): Promise<Verified | undefined> => {
    try {
      const { payload } = await jwtVerify(token, key, {
        algorithms: ['HS256'],
        currentDate: new Date(now()),
        requiredClaims: ['sub', 'exp'],
      })
      const { sub, turn, exp } = payload
      return typeof sub === 'string' && typeof turn === 'number' && exp !== undefined
        ? { pass: { family: sub, turn }, expires: exp }
        : undefined
    } catch {
      return undefined
    }
  }
  return {
    sign: ({ family, turn }) =>
      new SignJWT({ turn })
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(family)
        .setIssuedAt(seconds())
        .setExpirationTime(seconds() + LIVES_SECONDS)
        .sign(key),
    read: async (token) => {
      const known = remembered.get(token)
      if (known && known.expires > seconds()) return known.pass
      const verified = await verify(token)
      if (!verified) return undefined
      if (remembered.size >= MOST_REMEMBERED) remembered.clear()
      remembered.set(token, verified)
      return verified.pass
    },
  }
}
