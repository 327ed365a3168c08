import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { openClock } from '../../../cloudfunctions/adapters/clock'
import { openEmbeddedTable } from '../../../cloudfunctions/adapters/embedded/table'
import { openLoginCodes } from '../../../local/wechat/login-codes'
import { childrenOf } from '../../local/children-of'
import { startServer } from '../../local/start-server'
import { openRows } from '../kills/agree'
import { checkFiles } from '../kills/agree-files'
import { checkRows } from '../kills/check-rows'
import { readTable } from '../kills/read-table'
import { prove, say, sizeOf, type Proven } from '../proven'
import { checkHandedIn } from './check-handed-in'
import type { Day } from './day'
import { checkReadings, drain } from './drain'
import { gatherReviewers, registerCompanies } from './prepare'
import { MOST_MS, report } from './report'
import { runStretch, type Run } from './run-stretch'
import { asOwnFile, takePhotos } from './take-photos'
import { watchProcesses } from './watch-process'

const sizes = {
  minutes: sizeOf('PROVE_LOAD_MINUTES', 10),
  /** Submissions a second. */
  rate: sizeOf('PROVE_LOAD_RATE', 20),
  companies: sizeOf('PROVE_LOAD_COMPANIES', 5_000),
  /** Processes that answer: as the README tells whoever awaits such a day. */
  servers: sizeOf('PROVE_LOAD_SERVERS', availableParallelism()),
  /** Pixels of a photo's long side. */
  side: sizeOf('PROVE_LOAD_SIDE', 1_000),
  /** How long the queue of photos is waited for; what is left then is told. */
  drain: sizeOf('PROVE_LOAD_DRAIN_MINUTES', 60),
  /** Each step of what comes after, until something breaks. */
  step: sizeOf('PROVE_LOAD_STEP_SECONDS', 30),
}
/** How much more comes in the steps after the hour that is proved. */
const steps = [1.25, 1.5, 2, 2.5, 3]
const program = process.env['PROVE_SERVER'] ?? ''

const stretches = [
  { rate: sizes.rate, seconds: sizes.minutes * 60 },
  ...steps.map((more) => ({ rate: sizes.rate * more, seconds: sizes.step })),
]

const openDay = async (dir: string, origin: string) => {
  const photos = await takePhotos(sizes.side)
  const wechat = openEmbeddedTable(join(dir, 'wechat'))
  let sent = 0
  const nextPhoto = () => {
    sent += 1
    return asOwnFile(photos[sent % photos.length] ?? Buffer.alloc(0), sent)
  }
  const codes = openLoginCodes(wechat, openClock())
  const day: Day = {
    ...{ origin, codes, nextPhoto },
    ...{ phones: new Map(), handedIn: new Map(), letIn: [] },
  }
  return { day, close: () => wechat.close() }
}

const isBroken = ({ tally }: Run): boolean =>
  tally.faults.length > 0 || tally.sums().some(({ p99 }) => p99 >= MOST_MS)

/** The stretch that is proved, then more and more until something breaks. */
const runDay = async (day: Day, server: number) => {
  const since = performance.now()
  const most = stretches.reduce((sum, { rate, seconds }) => sum + Math.ceil(rate * seconds), 0)
  const drafts = await registerCompanies(day, sizes.companies, most)
  const reviewers = await gatherReviewers(day)
  say(`${drafts.length} drafts laid down in ${((performance.now() - since) / 1000).toFixed(0)} s`)
  const { reader, servers } = childrenOf(server)
  const watches = {
    server: watchProcesses([server, ...servers]),
    reader: watchProcesses(reader === undefined ? [] : [reader]),
  }
  const left = drafts[Symbol.iterator]()
  const runs: Run[] = []
  for (const stretch of stretches) {
    const run = await runStretch(day, { ...stretch, left, reviewers, watches })
    runs.push(run)
    if (isBroken(run)) break
  }
  return { runs, watches }
}

const proveLoad = async (): Promise<Proven> => {
  mkdirSync('test-output/prove', { recursive: true })
  const home = mkdtempSync('test-output/prove/load-')
  const dir = join(home, 'data')
  const server = await startServer(program, { DATA_DIR: dir, SERVERS: String(sizes.servers) })
  const { day, close } = await openDay(dir, server.origin)
  const { runs, watches } = await runDay(day, server.pid)
  const table = openEmbeddedTable(dir)
  const drained = await drain(table, sizes.drain * 60_000)
  table.close()
  close()
  const memory = { server: watches.server.end(), reader: watches.reader.end() }
  await server.end('SIGTERM')
  const rows = openRows(await readTable(dir, join(home, 'copy')))
  const readings = checkReadings(rows, day)
  const wrong = [
    ...readings.lost,
    ...checkHandedIn(rows, day),
    ...checkRows(rows),
    ...(await checkFiles(rows, join(dir, 'evidence'))),
  ]
  const proven = report({ sizes, runs, memory, drained, states: readings.states, wrong })
  if (proven.failures.length === 0) rmSync(home, { recursive: true })
  return proven
}

await prove(proveLoad)
