import { pagesOf } from '../evidence/files-of'
import { everyRow } from '../every-row'
import { photoKey, toReadKey } from '../keys'
import type { Ports } from '../ports'
import type { Reader } from '../ports/reader'
import type { Row } from '../ports/table'
import { PhotoRow, ToReadRow, type RowOf } from '../rows'
import { takeLease, type Lease } from './lease'
import { readPhoto } from './read-photo'

export interface ReadingWorld extends Pick<Ports, 'table' | 'evidence' | 'clock' | 'log'> {
  readonly reader: Reader
}

/** A photo takes seconds: so many at least are to be left for it, and so many for each of its pages. */
const LEAST_MS = 30_000
const PAGE_MS = 6_000

const timeFor = (pages: number): number => LEAST_MS + PAGE_MS * pages

/**
 * Reads the photos that wait, the longest first, until none does or the time that is left does not
 * do for any; how many it took. Where it does for none of them from the beginning, one is tried all the
 * same, for it may never be more. `left`: in milliseconds.
 */
export const readWaiting = async (world: ReadingWorld, left: () => number): Promise<number> => {
  let count = 0
  while (left() >= timeFor(1)) {
    const lease =
      (await takeOne(world, left())) ?? (count === 0 ? await takeOne(world, Infinity) : undefined)
    if (!lease) return count
    await readPhoto(world, lease, () => left() >= LEAST_MS)
    count += 1
  }
  return count
}

/** The first photo that nobody is reading and that takes no longer than this, now ours. */
const takeOne = async (world: ReadingWorld, longest: number): Promise<Lease | undefined> => {
  const { partition } = toReadKey('', '', '')
  for await (const row of everyRow(world.table, { partition })) {
    const waiting = await waitingIn(world, row)
    if (!waiting || waiting.until > world.clock.now()) continue
    if (longest < timeFor(await countPages(world, waiting))) continue
    const lease = await takeLease(world, { ...waiting, row })
    if (lease) return lease
  }
  return undefined
}

/** A row that says nothing is taken out, so that what waits behind it is read. */
const waitingIn = async ({ table, log }: ReadingWorld, row: Row) => {
  const parsed = ToReadRow.safeParse(row.fields)
  if (parsed.success) return parsed.data
  log.fault('a row of what waits to be read says nothing', parsed.error)
  await table.transact([{ kind: 'remove', key: row }], crypto.randomUUID())
  return undefined
}

/** A photo that is not there, or not as it should be, is found out as it is read. */
const countPages = async (
  { table }: ReadingWorld,
  { claim, evidence }: RowOf<typeof ToReadRow>,
): Promise<number> => {
  const photo = PhotoRow.safeParse((await table.get(photoKey(claim, evidence)))?.fields)
  return photo.success ? pagesOf(photo.data) : 1
}
