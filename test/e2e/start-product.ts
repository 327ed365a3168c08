import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer, type Server } from '../local/start-server'

const starter = join(__dirname, '../../local/start.mjs')

export interface Product {
  origin(): string
  /** Killed without warning and started again on the same data. */
  restart(): Promise<void>
  end(): Promise<void>
}

/** What `npm start` runs, on data of its own; the first start may have to build. */
export const startProduct = async (): Promise<Product> => {
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'zhihui-e2e-'))
  const settings = { DATA_DIR, HOME: process.env['HOME'] ?? tmpdir() }
  let server: Server = await startServer(starter, settings)
  return {
    origin: () => server.origin,
    restart: async () => {
      await server.end('SIGKILL')
      server = await startServer(starter, { ...settings, PORT: String(server.port) })
    },
    end: async () => {
      await server.end('SIGTERM')
      rmSync(DATA_DIR, { recursive: true, force: true })
    },
  }
}
