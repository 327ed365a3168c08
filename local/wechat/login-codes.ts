import { randomBytes } from 'node:crypto'
import * as z from 'zod'
import type { Clock } from '../../cloudfunctions/ports/clock'
import type { Table } from '../../cloudfunctions/ports/table'
import { read, rowOf } from '../../cloudfunctions/rows'
import { codeKey } from './keys'

const LIVES_MS = 5 * 60_000

const CodeRow = z.object({ openid: z.string(), ends: z.int(), used: z.boolean() })

export type Redeemed =
  { readonly openid: string } | { readonly openid: null; readonly why: 40029 | 40163 }

export interface LoginCodes {
  /** What `wx.login` would give this person. */
  issue(openid: string): Promise<string>
  /** The person, once and within five minutes; else WeChat's error code. */
  redeem(code: string): Promise<Redeemed>
}

export const openLoginCodes = (table: Table, clock: Clock): LoginCodes => ({
  issue: async (openid) => {
    const code = randomBytes(24).toString('base64url')
    const row = rowOf(codeKey(code), { openid, ends: clock.now() + LIVES_MS, used: false })
    await table.transact([{ kind: 'put', row }], crypto.randomUUID())
    return code
  },
  redeem: async (code) => {
    const known = await read(table, codeKey(code), CodeRow)
    if (!known || known.ends <= clock.now()) return { openid: null, why: 40029 }
    const row = rowOf(codeKey(code), { ...known, used: true })
    const outcome = await table.transact(
      [{ kind: 'put', row, only: [{ kind: 'equals', field: 'used', value: false }] }],
      crypto.randomUUID(),
    )
    return outcome.done ? { openid: known.openid } : { openid: null, why: 40163 }
  },
})
