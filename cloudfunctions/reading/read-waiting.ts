import { everyRow } from '../every-row'
import { toReadKey } from '../keys'
import type { Ports } from '../ports'
import type { Reader } from '../ports/reader'
import { parseRow, ToReadRow } from '../rows'
import { takeLease, type Lease } from './lease'
import { readPhoto } from './read-photo'

export interface ReadingWorld extends Pick<Ports, 'table' | 'evidence' | 'clock' | 'log'> {
  readonly reader: Reader
}

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

/** The first photo that nobody is reading, now ours. */
const takeOne = async (world: ReadingWorld): Promise<Lease | undefined> => {
  const { partition } = toReadKey('', '', '')
  for await (const row of everyRow(world.table, { partition })) {
    const waiting = parseRow(row, ToReadRow)
    if (waiting.until > world.clock.now()) continue
    const lease = await takeLease(world, { ...waiting, row })
    if (lease) return lease
  }
  return undefined
}
