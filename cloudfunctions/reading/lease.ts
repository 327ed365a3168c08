import type { Row } from '../ports/table'
import { rowOf, type RowOf, type ToReadRow } from '../rows'
import type { ReadingWorld } from './read-waiting'

/** A photo that waits, with the row that says so. */
export type ToRead = RowOf<typeof ToReadRow> & { readonly row: Row }

/** A reader that has not finished a page by then is taken for dead, and another takes its photo. */
const LEASE_MS = 3 * 60_000
/** What made a reader stumble may be over by then; each time it is waited longer. */
const PAUSE_MS = 60_000

export interface Lease {
  /** With this try counted. */
  readonly held: ToRead
  /** Each tells whether the photo still was ours; `putOff` and `giveBack` end the lease. */
  renew(): Promise<boolean>
  /** Not now: this try failed. */
  putOff(): Promise<boolean>
  /** Not here: there was no time to finish it, which is no fault of the photo. */
  giveBack(): Promise<boolean>
}

/** Takes a photo that waits: of two readers only one gets it. */
export const takeLease = async (
  { table, clock }: ReadingWorld,
  waiting: ToRead,
): Promise<Lease | undefined> => {
  let held = waiting
  const leave = async (change: Partial<ToRead>, pause: number): Promise<boolean> => {
    const { row, ...last } = { ...held, ...change }
    const next = { ...last, until: clock.now() + pause }
    const still = { kind: 'equals', field: 'until', value: last.until } as const
    const put = { kind: 'put', row: rowOf(row, next), only: [still] } as const
    const { done } = await table.transact([put], crypto.randomUUID())
    if (done) held = { ...next, row }
    return done
  }
  const { tries, late = 0 } = waiting
  if (!(await leave({ tries: tries + 1 }, LEASE_MS))) return undefined
  return {
    held,
    renew: () => leave({}, LEASE_MS),
    putOff: () => leave({}, PAUSE_MS * (tries + 1)),
    giveBack: () => leave({ tries, late: late + 1 }, PAUSE_MS),
  }
}
