import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { openEmbeddedTable } from '../../cloudfunctions/adapters/embedded/table'
import type { Clock } from '../../cloudfunctions/ports/clock'
import type { Ask } from '../open-doors'
import { openAccessTokens } from './access-tokens'
import { openWechatApi } from './api'
import { openLoginCodes } from './login-codes'
import { openMailbox } from './mailbox'
import { openMoods } from './mood'
import { openPhonePages } from './phone-pages'

interface StandInSettings {
  /** Its own folder: what it knows is WeChat's, not the service's. */
  readonly dir: string
  readonly origin: string
  /** Whether the sample people have posts. */
  readonly sample: boolean
  readonly clock: Clock
  readonly ask: Ask
}

const MOST_BYTES = 64 * 1024

/**
 * WeChat on one machine: its server protocol under `/api`, and the phones of the sample people as
 * pages. To be mounted at `/wechat`; never part of a deployed function.
 */
export const openStandIn = ({ dir, origin, sample, clock, ask }: StandInSettings) => {
  const table = openEmbeddedTable(dir, clock.now)
  const codes = openLoginCodes(table, clock)
  const tokens = openAccessTokens(table, clock)
  const mailbox = openMailbox(table, clock)
  const moods = openMoods(table)
  const door = new Hono()
  door.use(bodyLimit({ maxSize: MOST_BYTES }))
  door.route('/api', openWechatApi({ codes, tokens, mailbox, moods, origin }))
  door.route('/', openPhonePages({ codes, mailbox, moods, sample, ask }))
  return { door, codes, close: () => table.close() }
}
