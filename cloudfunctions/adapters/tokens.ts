import { jwtVerify, SignJWT } from 'jose'
import type { Tokens } from '../ports/tokens'

const LIVES_SECONDS = 15 * 60

/** HS256 with a key of at least 32 bytes; throws at start where it is shorter. */
export const openTokens = (key: Uint8Array, now: () => number = Date.now): Tokens => {
  if (key.length < 32) throw new Error('the session key needs at least 32 bytes')
  const seconds = () => Math.floor(now() / 1000)
  return {
    sign: ({ family, turn }) =>
      new SignJWT({ turn })
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(family)
        .setIssuedAt(seconds())
        .setExpirationTime(seconds() + LIVES_SECONDS)
        .sign(key),
    read: async (token) => {
      try {
        const { payload } = await jwtVerify(token, key, {
          algorithms: ['HS256'],
          currentDate: new Date(now()),
          requiredClaims: ['sub', 'exp'],
        })
        const { sub, turn } = payload
        return typeof sub === 'string' && typeof turn === 'number'
          ? { family: sub, turn }
          : undefined
      } catch {
        return undefined
      }
    },
  }
}
