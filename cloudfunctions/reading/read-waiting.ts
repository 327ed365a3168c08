import { toReadKey } from '../keys'
import type { Ports } from '../ports'
import type { Reader } from '../ports/reader'
import type { Row } from '../ports/table'
import { parseRow, rowOf, ToReadRow, type RowOf } from '../rows'
import { readPhoto } from './read-photo'

export interface ReadingWorld extends Pick<Ports, 'table' | 'evidence' | 'clock' | 'log'> {
  readonly reader: Reader
}

/** A reader that has not answered by then is taken for dead, and another takes its photo. */
const LEASE = 3 * 60_000
const AT_ONCE = 50

/** Reads the photos that wait, the longest first, until none does or `goOn` says no; how many it read. */
export const readWaiting = async (world: ReadingWorld, goOn: () => boolean): Promise<number> => {
  let count = 0
  while (goOn()) {
    const taken = await takeOne(world)
    if (!taken) return count
    await readPhoto(world, taken)
    count += 1
  }
  return count
}

export type ToRead = RowOf<typeof ToReadRow> & { readonly row: Row }

/** The first photo that nobody is reading, now ours for a while: of two readers only one gets it. */
const takeOne = async ({ table, clock }: ReadingWorld): Promise<ToRead | undefined> => {
  const { partition } = toReadKey('', '', '')
  const { rows } = await table.query({ partition, limit: AT_ONCE })
  for (const row of rows) {
    const waiting = parseRow(row, ToReadRow)
    if (waiting.until > clock.now()) continue
    const taken = { ...waiting, tries: waiting.tries + 1, until: clock.now() + LEASE }
    const still = { kind: 'equals', field: 'until', value: waiting.until } as const
    const put = { kind: 'put', row: rowOf(row, taken), only: [still] } as const
    if ((await table.transact([put], crypto.randomUUID())).done) return { ...taken, row }
  }
  return undefined
}
