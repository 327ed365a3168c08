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
  /** Not here: there was no time for it, and this try counts for nothing. */
  giveBack(): Promise<boolean>
}

/** Takes a photo that waits: of two readers only one gets it. */
export const takeLease = async (
  { table, clock }: ReadingWorld,
  waiting: ToRead,
): Promise<Lease | undefined> => {
  let held = waiting
  const leave = async (tries: number, pause: number): Promise<boolean> => {
    const { row, ...last } = held
    const next = { ...last, tries, until: clock.now() + pause }
    const still = { kind: 'equals', field: 'until', value: last.until } as const
    const put = { kind: 'put', row: rowOf(row, next), only: [still] } as const
    const { done } = await table.transact([put], crypto.randomUUID())
    if (done) held = { ...next, row }
    return done
  }
  const tries = waiting.tries + 1
  if (!(await leave(tries, LEASE_MS))) return undefined
  return {
    held,
    renew: () => leave(tries, LEASE_MS),
    putOff: () => leave(tries, PAUSE_MS * tries),
    giveBack: () => leave(waiting.tries, PAUSE_MS),
  }
}
