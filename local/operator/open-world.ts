import { join, resolve } from 'node:path'
import { openClock } from '../../cloudfunctions/adapters/clock'
import { openEmbeddedWorld } from '../../cloudfunctions/adapters/embedded/world'
import { openVaultWorld } from '../../cloudfunctions/doors/open-world'
import type { Ports } from '../../cloudfunctions/ports'
import { readSettings as readCloudSettings } from '../../cloudfunctions/settings'
import { keepSecrets } from '../keep-secrets'
import { openLogFile } from '../log-file'
import { readSettings } from '../read-settings'
import { readyFolder } from '../ready-folder'
import { Trouble } from '../trouble'
import { adapterSettings } from '../wechat/account'

export interface OpenedWorld {
  readonly world: Ports
  /** Everything is read as it is now, where the store can do so; tells whether it can. */
  holdStill(): boolean
  close(): void
}

/** The world in DATA_DIR, which a server may hold at the same time, or the one in the cloud. */
export const openWorld = async (aws: boolean): Promise<OpenedWorld> =>
  aws ? openCloud() : openFolder()

const openFolder = (): OpenedWorld => {
  const dir = resolve(readSettings(process.env).DATA_DIR)
  readyFolder(dir)
  const world = openEmbeddedWorld({
    dir,
    ...keepSecrets(dir),
    // No command sends anything to WeChat.
    wechat: adapterSettings('http://localhost'),
    clock: openClock(),
    log: openLogFile(join(dir, 'operator.log')),
  })
  const holdStill = () => {
    world.holdStill()
    return true
  }
  return { world, holdStill, close: () => world.close() }
}

const openCloud = async (): Promise<OpenedWorld> => {
  try {
    const world = await openVaultWorld(readCloudSettings(process.env))
    return { world, holdStill: () => false, close: () => undefined }
  } catch (cause) {
    throw new Trouble(cause instanceof Error ? cause.message : String(cause))
  }
}
