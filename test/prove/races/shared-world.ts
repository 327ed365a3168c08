import { join } from 'node:path'
import { openClock } from '../../../cloudfunctions/adapters/clock'
import { openEmbeddedEvidence } from '../../../cloudfunctions/adapters/embedded/evidence'
import { openEmbeddedTable } from '../../../cloudfunctions/adapters/embedded/table'
import { openPictures } from '../../../cloudfunctions/adapters/pictures'
import { openTokens } from '../../../cloudfunctions/adapters/tokens'
import { openVault } from '../../../cloudfunctions/adapters/vault'
import { openFarWechat } from '../../cloudfunctions/far-wechat'
import { openDoors, type World } from '../../cloudfunctions/world'

/** What processes need to know to share one world: its folder, its secret in hex, its clock's beginning. */
export interface Shared {
  readonly dir: string
  readonly secret: string
  readonly now: number
}

/** A world on a folder that several processes hold at once; each has its own clock. */
export const openSharedWorld = ({ dir, secret, now: beginning }: Shared): World => {
  let now = beginning
  const clock = openClock(() => now)
  const key = Buffer.from(secret, 'hex')
  const table = openEmbeddedTable(join(dir, 'table'))
  const lines: string[] = []
  const ports = {
    table,
    evidence: openEmbeddedEvidence({ dir: join(dir, 'evidence'), origin: '', secret, clock }),
    pictures: openPictures(),
    vault: openVault(key),
    tokens: openTokens(key, clock.now),
    wechat: openFarWechat(),
    clock,
    log: {
      info: () => undefined,
      fault: (what: string, cause: unknown) => void lines.push(`${what}: ${String(cause)}`),
    },
  }
  return {
    ports,
    app: openDoors(ports),
    dir,
    lines,
    replies: [],
    at: (instant) => {
      now = Date.parse(instant)
    },
    pass: (milliseconds) => {
      now += milliseconds
    },
    close: () => table.close(),
  }
}
