import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startServer } from '../../local/start-server'
import { drawPictures } from '../kills/draw-pictures'
import { openRows, type Rows } from '../kills/agree'
import { checkFiles } from '../kills/agree-files'
import { gatherCrew, openLoad, workAll, type Load } from '../kills/load'
import { readTable } from '../kills/read-table'
import { seeAgain } from '../kills/see-again'
import { prove, say, sizeOf, type Proven } from '../proven'
import { buildEarlier } from './build-earlier'
import { backUp, checkBooks, putBack } from './restore'

const program = process.env['PROVE_SERVER'] ?? ''
const WORK_MS = sizeOf('PROVE_DRILL_SECONDS', 10) * 1000

interface Act {
  readonly name: string
  readonly claims: number
  readonly photos: number
  readonly seconds: number
  readonly failures: readonly string[]
}

const seconds = (since: number): number => Math.round((Date.now() - since) / 100) / 10

/** People claim, review and decide for a while. */
const workFor = async (load: Load, origin: string): Promise<void> => {
  const working = workAll(load, await gatherCrew(origin))
  await wait(WORK_MS)
  load.end()
  await working
}

/** Starts a server on the data, has people at work there if told to, and sees that all is as it was. */
const playAct = async (
  name: string,
  server: string,
  { data, load, before, works }: { data: string; load: Load; before: Rows; works: boolean },
): Promise<Act> => {
  const since = Date.now()
  const running = await startServer(server, { DATA_DIR: data })
  const crew = await gatherCrew(running.origin)
  const seen = await seeAgain(running.origin, crew, before, load.book)
  const took = seconds(since)
  if (works) await workFor(load, running.origin)
  await running.end('SIGTERM')
  await checkBooks(data)
  const rows = openRows(await readTable(data, join(data, '../copy')))
  const files = await checkFiles(rows, join(data, 'evidence'))
  const failures = [...seen.failures, ...files].map((line) => `${name}: ${line}`)
  say(`${name}: ${rows.claims.length} claims, ${seen.photos} photos opened`)
  return { name, claims: rows.claims.length, photos: seen.photos, seconds: took, failures }
}

const readRows = async (data: string): Promise<Rows> =>
  openRows(await readTable(data, join(data, '../copy')))

/** A machine is lost; another is given what was kept of it. */
const restore = async (home: string, load: Load): Promise<readonly Act[]> => {
  const [data, kept, next] = ['one', 'kept', 'two'].map((name) => join(home, name)) as [
    string,
    string,
    string,
  ]
  const first = await startServer(program, { DATA_DIR: data })
  await workFor(load, first.origin)
  await first.end('SIGTERM')
  const before = await readRows(data)
  await backUp(data, kept)
  rmSync(data, { recursive: true })
  await putBack(kept, next)
  return [await playAct('restored elsewhere', program, { data: next, load, before, works: true })]
}

/** The program is taken back to an earlier one, people go on, and it is brought forward again. */
const rollBack = async (home: string, load: Load): Promise<readonly Act[]> => {
  const data = join(home, 'two')
  const earlier = await buildEarlier(home)
  try {
    const told = { data, load, works: true }
    const name = `back to ${earlier.commit.slice(0, 10)}`
    const back = await playAct(name, earlier.server, { ...told, before: await readRows(data) })
    const before = await readRows(data)
    return [back, await playAct('forward again', program, { ...told, before })]
  } finally {
    earlier.remove()
  }
}

const proveDrill = async (): Promise<Proven> => {
  mkdirSync('test-output/prove', { recursive: true })
  const home = mkdtempSync('test-output/prove/drill-')
  const load = openLoad(await drawPictures(), Math.random)
  const acts = [...(await restore(home, load)), ...(await rollBack(home, load))]
  const failures = [...acts.flatMap((act) => act.failures), ...load.faults]
  if (failures.length === 0) rmSync(home, { recursive: true })
  return {
    tables: [
      {
        title: 'A machine lost and put back, a program taken back and brought forward',
        head: ['act', 'claims', 'photos opened', 'seconds until all was seen', 'wrong'],
        rows: acts.map((act) => [
          ...[act.name, act.claims, act.photos, act.seconds, act.failures.length],
        ]),
      },
    ],
    failures,
  }
}

await prove(proveDrill)
