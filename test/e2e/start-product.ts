import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { startServer, type Server } from '../local/start-server'

const starter = 'local/start.mjs'
const clock = resolve('test/e2e/later.mjs')

export interface Product {
  origin(): string
  /** Killed without warning and started again on the same data; so many days later, where told. */
  restart(daysLater?: number): Promise<void>
  end(): Promise<void>
}

/** What `npm start` runs, on data of its own; the first start may have to build. */
export const startProduct = async (): Promise<Product> => {
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'zhihui-e2e-'))
  const settings = { DATA_DIR, HOME: process.env['HOME'] ?? tmpdir() }
  let server: Server = await startServer(starter, settings)
  return {
    origin: () => server.origin,
    restart: async (daysLater = 0) => {
      await server.end('SIGKILL')
      const later: Record<string, string> =
        daysLater > 0
          ? { LATER_DAYS: String(daysLater), NODE_OPTIONS: `--import ${pathToFileURL(clock).href}` }
          : {}
      const port = { PORT: String(server.port) }
      server = await startServer(starter, { ...settings, ...port, ...later })
    },
    end: async () => {
      await server.end('SIGTERM')
      rmSync(DATA_DIR, { recursive: true, force: true })
    },
  }
}
