import type { Clock } from './clock'
import type { EvidenceStore } from './evidence'
import type { Log } from './log'
import type { Pictures } from './pictures'
import type { Table } from './table'
import type { Tokens } from './tokens'
import type { Vault } from './vault'
import type { WeChat } from './wechat'

/** The world as the deeds see it. */
export interface Ports {
  readonly table: Table
  readonly evidence: EvidenceStore
  readonly pictures: Pictures
  readonly vault: Vault
  readonly tokens: Tokens
  readonly wechat: WeChat
  readonly clock: Clock
  readonly log: Log
}
