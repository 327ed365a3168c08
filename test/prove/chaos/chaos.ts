import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { openEmbeddedTable } from '../../../cloudfunctions/adapters/embedded/table'
import { outboxKey } from '../../../cloudfunctions/keys'
import { openRows, type Rows } from '../kills/agree'
import { checkBook } from '../kills/agree-book'
import { checkFiles } from '../kills/agree-files'
import { checkRows } from '../kills/check-rows'
import { drawPictures } from '../kills/draw-pictures'
import { gatherCrew, openLoad, workAll, type Load } from '../kills/load'
import { readTable } from '../kills/read-table'
import { seeAgain } from '../kills/see-again'
import { countEach, prove, say, sizeOf, type Proven } from '../proven'
import { checkMailbox } from './check-mailbox'
import { openStage, type Stage } from './stage'
import { troubles, type Trouble } from './troubles'

/** So many of the troubles, for a try. */
const TROUBLES = sizeOf('PROVE_CHAOS_TROUBLES', troubles.length)
const program = process.env['PROVE_SERVER'] ?? ''
const MOST_SAID = 3
const BEFORE_MS = 1_500
const AFTER_MS = 1_500

interface Round {
  readonly row: readonly (string | number)[]
  readonly onTheWay: readonly string[]
  readonly failures: readonly string[]
}

/** Lets trouble come over a load at work, and kills the server in its middle or after it. */
const trouble = async (stage: Stage, load: Load, { begin, seconds, killed }: Trouble) => {
  const working = workAll(load, await gatherCrew(stage.server().origin))
  await wait(BEFORE_MS)
  const mend = await begin(stage)
  await wait(seconds * 1_000)
  if (!killed) await mend()
  if (!killed) await wait(AFTER_MS)
  await stage.kill()
  if (killed) await mend()
  load.end()
  await working
}

const checkAll = async (stage: Stage, load: Load) => {
  const rows = openRows(await readTable(stage.dir, join(stage.dir, '../copy')))
  const onTheWay = load.book.flights.size
  const { failures, wereOnTheirWay } = checkBook(rows, load.book)
  const files = await checkFiles(rows, join(stage.dir, 'evidence'))
  return { rows, onTheWay, wereOnTheirWay, failures: [...failures, ...checkRows(rows), ...files] }
}

const runRound = async (stage: Stage, load: Load, one: Trouble): Promise<Round> => {
  const already = { faults: load.faults.length, refusals: load.refusals.length }
  await trouble(stage, load, one)
  const { rows, onTheWay, wereOnTheirWay, failures } = await checkAll(stage, load)
  const { origin } = await stage.start()
  const again = await seeAgain(origin, await gatherCrew(origin), rows, load.book)
  const faults = load.faults.slice(already.faults)
  const wrong = [...failures, ...again.failures, ...(one.faults ? [] : faults)]
  say(
    `${one.name}: ${rows.claims.length} claims, ${faults.length} faults told, ${wrong.length} wrong`,
  )
  wrong.slice(0, MOST_SAID).forEach(say)
  const refusals = load.refusals.length - already.refusals - faults.length
  return {
    row: [
      ...[one.name, rows.claims.length, rows.under('outbox').length, refusals],
      ...[faults.length, onTheWay, wrong.length],
    ],
    onTheWay: wereOnTheirWay,
    failures: wrong.map((line) => `${one.name}: ${line}`),
  }
}

const PATIENCE_MS = 120_000

/** Everything is well again, and hours go by: what waits is sent. */
const settle = async (stage: Stage): Promise<void> => {
  stage.turnClock(4 * 60)
  const table = openEmbeddedTable(stage.dir)
  const { partition } = outboxKey('')
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await wait(500))
    if ((await table.query({ partition, limit: 1 })).rows.length === 0) break
  table.close()
  await stage.kill()
}

/** What the operator's commands say of it, and whether they found something. */
const audit = (dir: string, command: string) => {
  try {
    const env = { PATH: process.env['PATH'], DATA_DIR: dir }
    const told = execFileSync(process.execPath, ['local/operator.mjs', command], { env })
    return { told: told.toString().trim().replaceAll('\n', '; '), failures: [] }
  } catch (cause) {
    return { told: 'failed', failures: [`operator ${command}: ${String(cause)}`] }
  }
}

const judgeEnd = async (stage: Stage, load: Load) => {
  const { rows, failures } = await checkAll(stage, load)
  const mailbox = await checkMailbox(rows, stage.dir, join(stage.dir, '../copy'))
  const audits = ['verify', 'reconcile'].map((command) => ({
    command,
    ...audit(stage.dir, command),
  }))
  return {
    rows,
    mailbox,
    audits,
    failures: [
      ...failures,
      ...mailbox.failures,
      ...audits.flatMap(({ failures: found }) => found),
    ].map((line) => `in the end: ${line}`),
  }
}
type End = Awaited<ReturnType<typeof judgeEnd>> & { readonly rows: Rows }

const report = (rounds: readonly Round[], end: End, load: Load): Proven => ({
  tables: [
    {
      title: 'Troubles',
      head: ['trouble', 'claims', 'outbox', 'refused', 'faults told', 'on the way', 'wrong'],
      rows: rounds.map(({ row }) => row),
    },
    {
      title: 'What nobody had an answer to, and what became of it',
      head: ['message', 'times'],
      rows: countEach(rounds.flatMap(({ onTheWay }) => onTheWay)),
    },
    { title: 'Refused', head: ['why', 'times'], rows: countEach(load.refusals) },
    { title: 'Messages to phones, in the end', head: ['', 'times'], rows: end.mailbox.told },
    {
      title: 'What the operator is told',
      head: ['command', 'answer'],
      rows: end.audits.map(({ command, told }) => [command, told]),
    },
  ],
  failures: [...rounds.flatMap(({ failures }) => failures), ...end.failures],
})

const proveChaos = async (): Promise<Proven> => {
  mkdirSync('test-output/prove', { recursive: true })
  const home = mkdtempSync('test-output/prove/chaos-')
  const stage = await openStage(program, home)
  const load = openLoad(await drawPictures(), Math.random)
  const rounds: Round[] = []
  for (const one of troubles.slice(0, TROUBLES)) rounds.push(await runRound(stage, load, one))
  await settle(stage)
  const proven = report(rounds, await judgeEnd(stage, load), load)
  if (proven.failures.length === 0) rmSync(home, { recursive: true })
  return proven
}

await prove(proveChaos)
