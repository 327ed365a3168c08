import { constants, getPriority } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { buildOnce, type Build } from './build-once'
import { childrenOf, isAlive } from './children-of'
import { startServer, tell, type Server } from './start-server'

let build: Build
let server: Server
const start = () => startServer(build.server, { DATA_DIR: build.newDataDir(), SERVERS: '2' })
beforeAll(async () => {
  build = buildOnce()
  server = await start()
}, 60_000)
afterAll(async () => {
  await server.end('SIGTERM')
  build.remove()
})

const serving = () => childrenOf(server.pid).servers

/** So many answers, each over a connection of its own. */
const statuses = async (): Promise<readonly number[]> => {
  const asked = Array.from({ length: 6 }, () =>
    tell(server, 'show-service', {}, { Connection: 'close' }),
  )
  return (await Promise.all(asked)).map(({ status }) => status)
}
const fine = [200, 200, 200, 200, 200, 200]

describe('a server of two processes', () => {
  test('has two that answer', async () => {
    expect(serving()).toHaveLength(2)
    expect(await statuses()).toEqual(fine)
  })

  test('reads photos behind everything else on its machine', async () => {
    const { reader = 0 } = childrenOf(server.pid)
    expect(reader).not.toBe(0)
    while (getPriority(reader) !== constants.priority.PRIORITY_LOW) await wait(20)
  })

  test('begins one that died again, and the other answers meanwhile', async () => {
    const [first = 0, second] = serving()
    process.kill(first, 'SIGKILL')
    while (isAlive(first)) await wait(20)
    expect(await statuses()).toEqual(fine)
    while (serving().length < 2) await wait(100)
    expect(serving()).toContain(second)
    expect(await statuses()).toEqual(fine)
  }, 30_000)

  test('says so where its port is taken, and none of it stays', async () => {
    const settings = { DATA_DIR: build.newDataDir(), SERVERS: '2', PORT: String(server.port) }
    await expect(startServer(build.server, settings)).rejects.toThrow('is taken: set PORT=')
  }, 30_000)

  test.each([
    ['told to', 'SIGTERM', 0],
    ['killed', 'SIGKILL', null],
  ] as const)(
    'ends whole when it is %s',
    async (_how, signal, code) => {
      const all = serving()
      expect(await server.end(signal)).toBe(code)
      while (all.some(isAlive)) await wait(20)
      server = await start()
      expect(await statuses()).toEqual(fine)
    },
    30_000,
  )
})
