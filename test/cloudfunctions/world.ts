import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { openClock } from '../../cloudfunctions/adapters/clock'
import { openEmbeddedEvidence } from '../../cloudfunctions/adapters/embedded/evidence'
import { openEmbeddedTable } from '../../cloudfunctions/adapters/embedded/table'
import { openS3Evidence } from '../../cloudfunctions/adapters/aws/evidence'
import { openDynamoTable } from '../../cloudfunctions/adapters/aws/table'
import { openPaper } from '../../cloudfunctions/adapters/paper'
import { openPictures } from '../../cloudfunctions/adapters/pictures'
import { openSheets } from '../../cloudfunctions/adapters/sheets'
import { openTokens } from '../../cloudfunctions/adapters/tokens'
import { openVault } from '../../cloudfunctions/adapters/vault'
import { applicantDeeds } from '../../cloudfunctions/applicant/deeds'
import type { Ports } from '../../cloudfunctions/ports'
import type { Clock } from '../../cloudfunctions/ports/clock'
import type { EvidenceStore } from '../../cloudfunctions/ports/evidence'
import type { Log } from '../../cloudfunctions/ports/log'
import type { Table } from '../../cloudfunctions/ports/table'
import { printerDeeds } from '../../cloudfunctions/printer/deeds'
import { publicDeeds } from '../../cloudfunctions/public/deeds'
import { reviewDeeds } from '../../cloudfunctions/review/deeds'
import { serve } from '../../cloudfunctions/serve'
import { messages } from '../../contract/messages'
import { findFonts } from '../../local/find-fonts'
import type { DynamoLocal } from '../dynamo-local'
import type { S3Local } from '../s3-local'
import { openFarWechat, type FarWechat } from './far-wechat'
import { openS3Door } from './photos/s3-door'

/** Everything a test may hold of one world: its ports, the doors before it, and its clock. */
export interface World {
  readonly ports: Ports & { readonly wechat: FarWechat }
  readonly app: Hono
  /** A folder of its own: the embedded table's file lies in `table`, photos in `evidence`. */
  readonly dir: string
  /** Every line that was logged, as text. */
  readonly lines: readonly string[]
  /** Every body that a door gave out since the world began. */
  readonly replies: string[]
  /** Sets the clock to an instant. */
  at(instant: string): void
  /** Lets time go by. */
  pass(milliseconds: number): void
  close(): void
}

export const MINUTE = 60_000

interface Files {
  readonly evidence: EvidenceStore
  /** By which they come and go. */
  readonly door: Hono
}
interface Rows {
  readonly table: Table
  readonly close: () => void
}
type OpenStores = (dir: string, clock: Clock) => Files & Rows

/** Noon of 1 June 2026 in Shanghai. */
const BEGINNING = '2026-06-01T04:00:00.000Z'

const openWorld = (openStores: OpenStores): World => {
  const dir = mkdtempSync(join(tmpdir(), 'zhihui-world-'))
  let now = Date.parse(BEGINNING)
  const clock = openClock(() => now)
  const lines: string[] = []
  const { table, evidence, door, close } = openStores(dir, clock)
  const ports = {
    table,
    evidence,
    pictures: openPictures(),
    vault: openVault(randomBytes(32)),
    tokens: openTokens(randomBytes(32), clock.now),
    wechat: openFarWechat(),
    clock,
    log: collect(lines),
  }
  return {
    ports,
    app: openDoors(ports).route('/', door),
    dir,
    lines,
    replies: [],
    at: (instant) => {
      now = Date.parse(instant)
    },
    pass: (milliseconds) => {
      now += milliseconds
    },
    close: () => {
      close()
      rmSync(dir, { recursive: true })
    },
  }
}

/** Every line as it would be printed, an error with its message, its stack and all it carries. */
const collect = (lines: string[]): Log => ({
  info: (what, more = {}) => void lines.push(JSON.stringify({ what, ...more })),
  fault: (what, cause, more = {}) => {
    const error =
      cause instanceof Error ? { ...cause, message: cause.message, stack: cause.stack } : { cause }
    lines.push(JSON.stringify({ what, ...more, error }))
  },
})

/** The functions behind one address: a message goes to the door that its contract names. */
export const openDoors = (ports: Ports): Hono => {
  const doors = {
    public: serve(ports, publicDeeds),
    applicant: serve(ports, applicantDeeds),
    review: serve(ports, reviewDeeds),
    printer: serve(ports, printerDeeds(openPaper(findFonts()), openSheets())),
  }
  const app = new Hono()
  for (const { name, door } of messages)
    app.all(`/api/${name}`, (c) => doors[door].fetch(c.req.raw, c.env))
  app.all('/api/*', (c) => doors.public.fetch(c.req.raw, c.env))
  return app
}

const openFiles = (dir: string, clock: Clock): Files => {
  const secret = randomBytes(32).toString('hex')
  const evidence = openEmbeddedEvidence({ dir: join(dir, 'evidence'), origin: '', secret, clock })
  return { evidence, door: new Hono().route('/store', evidence.door) }
}

export const openEmbeddedWorld = (): World =>
  openWorld((dir, clock) => {
    const table = openEmbeddedTable(join(dir, 'table'))
    return { table, close: () => table.close(), ...openFiles(dir, clock) }
  })

const openRows = async (dynamo: DynamoLocal): Promise<Rows> => {
  const client = dynamo.connect()
  const table = openDynamoTable({ client, name: await dynamo.freshTable(client) })
  return { table, close: () => client.destroy() }
}

export const openDynamoWorld = async (dynamo: DynamoLocal): Promise<World> => {
  const rows = await openRows(dynamo)
  return openWorld((dir, clock) => ({ ...rows, ...openFiles(dir, clock) }))
}

/** Rows in DynamoDB and files in S3, as in the cloud. */
export const openCloudWorld = async (dynamo: DynamoLocal, s3: S3Local): Promise<World> => {
  const rows = await openRows(dynamo)
  return openWorld(() => ({ ...rows, evidence: openS3Evidence(s3), door: openS3Door(s3) }))
}
