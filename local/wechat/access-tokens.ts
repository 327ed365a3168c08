import { randomBytes } from 'node:crypto'
import * as z from 'zod'
import type { Clock } from '../../cloudfunctions/ports/clock'
import type { Condition, Table } from '../../cloudfunctions/ports/table'
import { read, rowOf } from '../../cloudfunctions/rows'
import { currentTokenKey, tokenKey } from './keys'

const LIVES_MS = 7_200_000

const TokenRow = z.object({ token: z.string(), ends: z.int() })
type Held = z.output<typeof TokenRow>

export interface AccessTokens {
  /** The stable token: the same one until it expires, unless forced, which ends the old one. */
  give(force: boolean): Promise<{ readonly token: string; readonly seconds: number }>
  /** Nothing where the token is good; else WeChat's error code. */
  judge(token: string): Promise<40001 | 42001 | undefined>
}

export const openAccessTokens = (table: Table, clock: Clock): AccessTokens => {
  const give = async (force: boolean): Promise<Held> => {
    const held = await read(table, currentTokenKey, TokenRow)
    if (held && held.ends > clock.now() && !force) return held
    const fresh = { token: randomBytes(48).toString('base64url'), ends: clock.now() + LIVES_MS }
    // Of two callers at once one makes the token, and both are told that one.
    return (await replace(table, held, fresh, force)) ? fresh : give(false)
  }
  return {
    give: async (force) => {
      const { token, ends } = await give(force)
      return { token, seconds: Math.ceil((ends - clock.now()) / 1000) }
    },
    judge: async (token) => {
      const known = await read(table, tokenKey(token), TokenRow)
      if (!known) return 40001
      return known.ends <= clock.now() ? 42001 : undefined
    },
  }
}

const replace = async (
  table: Table,
  held: Held | undefined,
  fresh: Held,
  force: boolean,
): Promise<boolean> => {
  const unchanged: Condition = held
    ? { kind: 'equals', field: 'token', value: held.token }
    : { kind: 'absent' }
  const outcome = await table.transact(
    [
      { kind: 'put', row: rowOf(currentTokenKey, fresh), only: [unchanged] },
      { kind: 'put', row: rowOf(tokenKey(fresh.token), fresh) },
      ...(held && force ? [{ kind: 'remove' as const, key: tokenKey(held.token) }] : []),
    ],
    crypto.randomUUID(),
  )
  return outcome.done
}
