import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openEmbeddedTable } from '../../../cloudfunctions/adapters/embedded/table'
import { openMoods, type Mood } from '../../../local/wechat/mood'
import { killServer } from '../kills/kill-server'
import { startServer, type Server } from '../../local/start-server'

/** One service whose server is started again and again, and whose clock can be turned. */
export interface Stage {
  readonly dir: string
  server(): Server
  start(): Promise<Server>
  kill(): Promise<void>
  /** Minutes that its clock goes wrong from now on; noon of the day is where it begins. */
  turnClock(minutes: number): void
  /** How WeChat fares from now on, as its page sets it. */
  fare(mood: Mood): Promise<void>
}

const MINUTE = 60_000
const DAY = 86_400_000
const SHANGHAI = 8 * 60 * MINUTE

/** What brings a clock to this day's noon in Shanghai: turned by hours, it stays within the day. */
const untilNoon = (): number => {
  const ofDay = (Date.now() + SHANGHAI) % DAY
  return DAY / 2 - ofDay
}

export const openStage = async (program: string, home: string): Promise<Stage> => {
  const dir = join(home, 'data')
  const clock = resolve(home, 'clock')
  const noon = untilNoon()
  const turnClock = (minutes: number) => writeFileSync(clock, String(noon + minutes * MINUTE))
  turnClock(0)
  const turning = pathToFileURL(resolve('test/prove/chaos/turn-clock.mjs')).href
  const settings = { DATA_DIR: dir, CHAOS_CLOCK: clock, NODE_OPTIONS: `--import=${turning}` }
  let server = await startServer(program, settings)
  const PORT = String(server.port)
  return {
    dir,
    server: () => server,
    start: async () => (server = await startServer(program, { ...settings, PORT })),
    kill: () => killServer(server),
    turnClock,
    fare: async (mood) => {
      const table = openEmbeddedTable(join(dir, 'wechat'))
      await openMoods(table).set(mood)
      table.close()
    },
  }
}
