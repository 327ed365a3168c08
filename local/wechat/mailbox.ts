import { randomBytes } from 'node:crypto'
import * as z from 'zod'
import type { Clock } from '../../cloudfunctions/ports/clock'
import type { Table } from '../../cloudfunctions/ports/table'
import { parseRow, read, rowOf } from '../../cloudfunctions/rows'
import { consentKey, messageKey } from './keys'

const ConsentRow = z.object({ receives: z.boolean() })

const MessageRow = z.object({
  /** A 64-bit number as text: JSON would damage it. */
  msgid: z.string(),
  template: z.string(),
  page: z.string(),
  values: z.record(z.string(), z.string()),
  at: z.string(),
})
export type ServiceMessage = z.output<typeof MessageRow>

export interface Mailbox {
  receives(openid: string): Promise<boolean>
  setReceives(openid: string, receives: boolean): Promise<void>
  /** Answers the message's id. */
  keep(openid: string, message: Omit<ServiceMessage, 'msgid' | 'at'>): Promise<string>
  /** The newest fifty, newest first. */
  list(openid: string): Promise<readonly ServiceMessage[]>
}

/** Between 2^61 and 2^62: past what a JavaScript number holds exactly, as WeChat's are. */
const newMessageId = (): string =>
  String((randomBytes(8).readBigUInt64BE() >> 3n) + 2_305_843_009_213_693_952n)

/** The service messages that each person's phone received, and whether it takes any. */
export const openMailbox = (table: Table, clock: Clock): Mailbox => ({
  receives: async (openid) => (await read(table, consentKey(openid), ConsentRow))?.receives ?? true,
  setReceives: async (openid, receives) => {
    const row = rowOf(consentKey(openid), { receives })
    await table.transact([{ kind: 'put', row }], crypto.randomUUID())
  },
  keep: async (openid, message) => {
    const msgid = newMessageId()
    const at = new Date(clock.now()).toISOString()
    const row = rowOf(messageKey(openid, `${at}#${msgid}`), { ...message, msgid, at })
    await table.transact([{ kind: 'put', row }], crypto.randomUUID())
    return msgid
  },
  list: async (openid) => {
    const { partition } = messageKey(openid, '')
    const { rows } = await table.query({ partition, order: 'down', limit: 50 })
    return rows.map((row) => parseRow(row, MessageRow))
  },
})
