import cluster from 'node:cluster'
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
import { runNotifier, type Running } from './run-notifier'
import { BUSY, LISTENING, runServers } from './run-servers'
import { seed } from './sample/seed'
import { sayReady } from './say-ready'
import { Trouble } from './trouble'
import { whenBusy } from './watch-busy'
import { adapterSettings } from './wechat/account'
import { openStandIn } from './wechat/stand-in'

/** Built to `dist/local/server.mjs`; what else was built lies beside it. */
const program = fileURLToPath(import.meta.url)
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

const open = ({ PORT, DATA_DIR, SEED }: Settings) => {
  const dir = resolve(DATA_DIR)
  const origin = `http://localhost:${PORT}`
  return { dir, origin, sample: SEED === '1', world: openWorld(dir, origin) }
}
type Opened = ReturnType<typeof open>

const answerRequests = async (
  { dir, origin, sample, world }: Opened,
  { PORT, LISTEN }: Settings,
  busy: () => void,
): Promise<Running> => {
  const { gateway, standIn } = openRooms(world, dir, origin, sample)
  const listening = await listen(gateway.fetch, PORT, LISTEN)
  whenBusy(busy)
  return { stop: () => listening.close().then(standIn.close) }
}

const start = async (settings: Settings): Promise<void> => {
  readyFolder(resolve(settings.DATA_DIR))
  const opened = open(settings)
  const { origin, sample, world } = opened
  if (sample) await seed(world)
  const reader = runReader(program, world.log)
  const servers =
    settings.SERVERS > 1
      ? await runServers(program, settings.SERVERS, world.log, reader.standBack)
      : await answerRequests(opened, settings, reader.standBack)
  goOn(world, [servers, runNotifier(world), reader])
  sayReady(origin, sample)
}

/** One of several that `runServers` has begun. */
const startBeside = async (settings: Settings): Promise<void> => {
  const opened = open(settings)
  const tell = (what: string) => void (process.connected && process.send?.(what))
  goOn(opened.world, [await answerRequests(opened, settings, () => tell(BUSY))])
  tell(LISTENING)
}

/** Until a signal comes. No request may end the process: what escapes everything else is logged. */
const goOn = (world: EmbeddedWorld, running: readonly Running[]): void => {
  process.on('uncaughtException', (cause) => world.log.fault('uncaught', cause))
  let stopping = false
  const stop = async (): Promise<void> => {
    if (stopping) return
    stopping = true
    await Promise.all(running.map((one) => one.stop()))
    world.close()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop())
}

// Everything in DATA_DIR is this user's alone.
process.umask(0o077)
// Told to read photos, or begun beside others, this program is the first one's child and nothing else.
const task = cluster.isWorker ? startBeside : process.argv.at(-1) === READING ? readPhotos : start
try {
  await task(readSettings(process.env))
} catch (cause) {
  console.error(cause instanceof Trouble ? cause.message : cause)
  process.exit(1)
}
