import { join } from 'node:path'
import type { Hono } from 'hono'
import type { Ports } from '../../ports'
import type { Clock } from '../../ports/clock'
import type { Log } from '../../ports/log'
import { openPictures } from '../pictures'
import { openTokens } from '../tokens'
import { openVault } from '../vault'
import { openWechat, type WeChatSettings } from '../wechat/wechat'
import { openEmbeddedEvidence } from './evidence'
import { openEmbeddedTable } from './table'

export interface EmbeddedWorldSettings {
  /** The folder that everything lies under; made when it is not there. */
  readonly dir: string
  /** At least 32 bytes each. */
  readonly sessionKey: Uint8Array
  readonly vaultKey: Uint8Array
  readonly storeSecret: string
  readonly wechat: WeChatSettings
  readonly clock: Clock
  readonly log: Log
}

export interface EmbeddedWorld extends Ports {
  /** To be mounted at `/store` of the origin that the pages come from. */
  readonly storeDoor: Hono
  /** The table is read as it is now, until it is closed. */
  holdStill(): void
  close(): void
}

/** The world on one machine: a table in a file, photos in a folder. */
export const openEmbeddedWorld = (settings: EmbeddedWorldSettings): EmbeddedWorld => {
  const { dir, clock, log } = settings
  const table = openEmbeddedTable(dir)
  const evidence = openEmbeddedEvidence({
    dir: join(dir, 'evidence'),
    origin: '',
    secret: settings.storeSecret,
    clock,
  })
  return {
    table,
    evidence,
    pictures: openPictures(),
    vault: openVault(settings.vaultKey),
    tokens: openTokens(settings.sessionKey, clock.now),
    wechat: openWechat(settings.wechat),
    clock,
    log,
    storeDoor: evidence.door,
    holdStill: () => table.holdStill(),
    close: () => table.close(),
  }
}
