import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openClock } from '../cloudfunctions/adapters/clock'
import { openEmbeddedWorld, type EmbeddedWorld } from '../cloudfunctions/adapters/embedded/world'
import { serveWeb } from '../cloudfunctions/web/serve-web'
import { openGateway } from './gateway'
import { keepSecrets } from './keep-secrets'
import { listen } from './listen'
import { openLogFile } from './log-file'
import { openDoors } from './open-doors'
import { readSettings, type Settings } from './read-settings'
import { readyFolder } from './ready-folder'
import { readPhotos } from './read-photos'
import { READING, runReader } from './run-reader'
import { runNotifier } from './run-notifier'
import { seed } from './sample/seed'
import { sayReady } from './say-ready'
import { Trouble } from './trouble'
import { adapterSettings } from './wechat/account'
import { openStandIn } from './wechat/stand-in'

/** Built to `dist/local/server.mjs`; what else was built lies beside it. */
const built = fileURLToPath(new URL('..', import.meta.url))

const openWorld = (dir: string, origin: string): EmbeddedWorld =>
  openEmbeddedWorld({
    dir,
    ...keepSecrets(dir),
    wechat: adapterSettings(`${origin}/wechat/api`),
    clock: openClock(),
    log: openLogFile(join(dir, 'server.log')),
  })

const openRooms = (world: EmbeddedWorld, dir: string, origin: string, sample: boolean) => {
  const ask = openDoors(world)
  const { clock } = world
  const standIn = openStandIn({ dir: join(dir, 'wechat'), origin, sample, clock, ask })
  const gateway = openGateway({
    world,
    ask,
    storeDoor: world.storeDoor,
    wechatDoor: standIn.door,
    web: serveWeb(join(built, 'h5')),
    openapi: join(built, 'openapi.json'),
  })
  return { gateway, standIn }
}

const start = async ({ PORT, DATA_DIR, SEED, LISTEN }: Settings): Promise<void> => {
  const dir = resolve(DATA_DIR)
  readyFolder(dir)
  const origin = `http://localhost:${PORT}`
  const sample = SEED === '1'
  const world = openWorld(dir, origin)
  if (sample) await seed(world)
  const { gateway, standIn } = openRooms(world, dir, origin, sample)
  const listening = await listen(gateway.fetch, PORT, LISTEN)
  const notifier = runNotifier(world)
  const reader = runReader(fileURLToPath(import.meta.url), world.log)
  // No request may end the process: what escapes everything else is logged, and it goes on.
  process.on('uncaughtException', (cause) => world.log.fault('uncaught', cause))
  stopOnSignal(async () => {
    await Promise.all([listening.close(), notifier.stop(), reader.stop()])
    standIn.close()
    world.close()
  })
  sayReady(origin, sample)
}

const stopOnSignal = (stop: () => Promise<void>): void => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stop().then(() => process.exit(0)))
}

// Everything in DATA_DIR is this user's alone.
process.umask(0o077)
// Told to read photos, this program is the server's child and nothing else.
try {
  const settings = readSettings(process.env)
  await (process.argv.at(-1) === READING ? readPhotos(settings) : start(settings))
} catch (cause) {
  console.error(cause instanceof Trouble ? cause.message : cause)
  process.exit(1)
}
