import { hash as digest } from 'node:crypto'
import type { HistoryEntry } from '../../contract/shapes/claim'
import { dayKey, historyKey } from '../keys'
import type { Write } from '../ports/table'
import { rowOf } from '../rows'
import type { Claim } from './claim'

/** The hash that the first entry of a claim's chain builds on. */
export const noHistory = ''

export interface Chained {
  readonly head: Pick<Claim, 'historyLength' | 'historyHead'>
  readonly writes: readonly Write[]
}

/** The next entry of a claim's history: append-only, each with the hash of the one before. */
export const chainHistory = (claim: Claim, entry: HistoryEntry, person: string): Chained => {
  const hash = hashEntry(claim.historyHead, entry, person)
  const place = claim.historyLength + 1
  return {
    head: { historyLength: place, historyHead: hash },
    writes: [
      {
        kind: 'put',
        row: rowOf(historyKey(claim.claim, place), { entry, person, hash }),
        only: [{ kind: 'absent' }],
      },
      { kind: 'put', row: rowOf(dayKey(dayOf(entry.at), entry.at, claim.claim, place), { hash }) },
    ],
  }
}

const EIGHT_HOURS = 8 * 3_600_000

/** The day in Shanghai, which keeps no summer time. */
export const dayOf = (at: string): string =>
  new Date(Date.parse(at) + EIGHT_HOURS).toISOString().slice(0, 10)

export const hashEntry = (before: string, entry: HistoryEntry, person: string): string =>
  digest('sha256', JSON.stringify([before, sorted(entry), person]), 'hex')

/** A store may give fields back in another order: the hash is over the sorted ones. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).filter(([, field]) => field !== undefined)
  return fields.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, field]) => [name, sorted(field)])
}
