import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startServer, type Server } from '../../local/start-server'
import { countEach, prove, say, sizeOf, type Proven } from '../proven'
import { openRows, type Rows } from './agree'
import { checkBook } from './agree-book'
import { checkFiles } from './agree-files'
import { checkRows, findBlindness } from './check-rows'
import { drawPictures } from './draw-pictures'
import { killServer } from './kill-server'
import { gatherCrew, openLoad, workAll, type Crew, type Load } from './load'
import { readTable } from './read-table'
import { seeAgain } from './see-again'

const KILLS = sizeOf('PROVE_KILLS', 20)
const program = process.env['PROVE_SERVER'] ?? ''

/** The deeds in whose middle a kill is to fall, in turn: after it set out, within so many milliseconds. */
const aims = [
  ...(['upload', 'admit-photo', 'submit-claim', 'approve-claim', 'return-claim'] as const),
  ...(['reject-claim', 'accept-claim', 'start-claim', 'keep-draft', 'review-claim'] as const),
]
const WITHIN_MS = 25

interface Round {
  readonly row: readonly (string | number)[]
  readonly onTheWay: readonly string[]
  readonly failures: readonly string[]
  readonly photos: number
  readonly rows: Rows
}

/** Lets the load run for a while, then kills in the middle of the deed that is aimed at. */
const killUnderLoad = async (server: Server, load: Load, crew: Crew, aim: string) => {
  const working = workAll(load, crew)
  const began = Date.now()
  await wait(500 + Math.random() * 2_500)
  await Promise.race([load.book.setsOut(aim), wait(3_000)])
  await wait(Math.random() * WITHIN_MS)
  await killServer(server)
  load.end()
  await working
  return Date.now() - began
}

const runRound = async (
  at: number,
  dir: string,
  start: () => Promise<Server>,
  { server, load, crew }: { server: Server; load: Load; crew: Crew },
): Promise<Round & { readonly server: Server }> => {
  const aim = aims[at % aims.length] ?? ''
  const worked = await killUnderLoad(server, load, crew, aim)
  const onTheWay = load.book.flights.size
  const rows = openRows(await readTable(dir, join(dir, '../copy')))
  const { failures, wereOnTheirWay } = checkBook(rows, load.book)
  const inside = [...checkRows(rows), ...(await checkFiles(rows, join(dir, 'evidence')))]
  const next = await start()
  const again = await seeAgain(next.origin, crew, rows, load.book)
  const all = [...failures, ...inside, ...again.failures].map((line) => `kill ${at + 1}: ${line}`)
  const waiting = rows.under('outbox').length
  say(
    `kill ${at + 1} at ${aim}: ${rows.claims.length} claims, ${onTheWay} on the way, ${all.length} wrong`,
  )
  return {
    server: next,
    row: [at + 1, aim, worked, onTheWay, rows.claims.length, rows.all.length, waiting, all.length],
    onTheWay: wereOnTheirWay,
    failures: all,
    photos: again.photos,
    rows,
  }
}

type Sight = ReturnType<typeof findBlindness>

const report = (rounds: readonly Round[], load: Load, sight: Sight): Proven => ({
  tables: [
    {
      title: 'Kills',
      head: ['kill', 'aimed at', 'ms of load', 'on the way', 'claims', 'rows', 'outbox', 'wrong'],
      rows: rounds.map(({ row }) => row),
    },
    {
      title: 'What was on its way at the kills, and what became of it',
      head: ['message', 'times'],
      rows: countEach(rounds.flatMap(({ onTheWay }) => onTheWay)),
    },
    {
      title: 'What was answered',
      head: ['message', 'times'],
      rows: [...load.book.counts].sort(([a], [b]) => (a < b ? -1 : 1)),
    },
    { title: 'Refused', head: ['why', 'times'], rows: countEach(load.refusals) },
    {
      title: 'Seen again over HTTP',
      head: ['', 'times'],
      rows: [['photos opened', rounds.reduce((sum, { photos }) => sum + photos, 0)]],
    },
    {
      title: 'Rows left out on trial, each missed by the checks',
      head: ['kind', 'missed'],
      rows: sight.tried.map((kind) => [
        kind,
        sight.failures.some((failure) => failure.endsWith(kind)) ? 'no' : 'yes',
      ]),
    },
  ],
  failures: [...rounds.flatMap(({ failures }) => failures), ...load.faults, ...sight.failures],
})

const proveKills = async (): Promise<Proven> => {
  mkdirSync('test-output/prove', { recursive: true })
  const home = mkdtempSync('test-output/prove/kills-')
  const dir = join(home, 'data')
  let server = await startServer(program, { DATA_DIR: dir })
  const settings = { DATA_DIR: dir, PORT: String(server.port) }
  const load = openLoad(await drawPictures(), Math.random)
  const crew = await gatherCrew(server.origin)
  const rounds: Round[] = []
  for (let at = 0; at < KILLS; at += 1) {
    const round = await runRound(at, dir, () => startServer(program, settings), {
      server,
      load,
      crew,
    })
    server = round.server
    rounds.push(round)
  }
  await killServer(server)
  const last = rounds.at(-1)
  if (!last) throw new Error('no kill at all')
  const proven = report(rounds, load, findBlindness(last.rows))
  if (proven.failures.length === 0) rmSync(home, { recursive: true })
  return proven
}

await prove(proveKills)
