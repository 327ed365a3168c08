import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbeddedEvidence } from '../../../cloudfunctions/adapters/embedded/evidence'
import type { UploadForm } from '../../../cloudfunctions/ports/evidence'
import { type Bench, BYTES, fileOf, partsOf, post, TERMS } from './evidence.contract'

export const SECRET = 'sample secret for tests only, 32+'

export interface DiskBench extends Bench {
  readonly store: ReturnType<typeof openEmbeddedEvidence>
  readonly dir: string
  /** Let time go by. */
  pass(milliseconds: number): void
  /** Every file under the folder, by its path in it. */
  files(): Promise<string[]>
}

/** A port must be known before the store is opened: `origin` is in its links. */
const freePort = async (): Promise<number> => {
  const probe = createServer()
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done))
  const address = probe.address()
  await new Promise((done) => probe.close(done))
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

const listen = async (app: Hono, port: number): Promise<Server> =>
  new Promise((done) => {
    const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, () =>
      done(server as Server),
    )
  })

const close = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.close(() => done())
    server.closeAllConnections()
  })

/** The store in a folder of its own, served on a free port, with a clock to be turned. */
export const openOnDisk = async (): Promise<DiskBench> => {
  const dir = await mkdtemp(join(tmpdir(), 'evidence-'))
  let now = Date.parse('2026-03-02T01:00:00Z')
  const clock = { now: () => now, today: () => '2026-03-02' }
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const store = openEmbeddedEvidence({ dir, origin, secret: SECRET, clock })
  const server = await listen(new Hono().route('/store', store.door), port)
  return {
    store,
    dir,
    pass: (milliseconds) => {
      now += milliseconds
    },
    files: async () => {
      const entries = await readdir(dir, { recursive: true, withFileTypes: true })
      return entries.filter((entry) => entry.isFile()).map(({ name }) => name)
    },
    stop: async () => {
      await close(server)
      await rm(dir, { recursive: true })
    },
  }
}

export const MULTIPART = { 'content-type': 'multipart/form-data; boundary=b' }

/** The error code in S3's XML. */
export const codeIn = async (answer: Response) => /<Code>(\w+)</.exec(await answer.text())?.[1]

/** A body written by hand: all fields of a form, up to where the bytes of the file begin. */
export const headOf = (form: UploadForm): string => {
  const part = (disposition: string) =>
    `--b\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n`
  const fields = Object.entries(form.fields)
  const said = fields.map(([name, value]) => `${part(`name="${name}"`)}${value}\r\n`)
  return `${said.join('')}${part('name="file"; filename="f"')}`
}

/** Posts a form that would be kept, with some fields changed. */
export const tryForm = async (
  { store }: Bench,
  change: Readonly<Record<string, string>>,
): Promise<Response> => {
  const form = await store.invite(TERMS)
  return post(form.url, [...partsOf(form, change), ['file', fileOf(BYTES)]])
}
