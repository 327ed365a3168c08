import { organisations, type Entry } from '../../../policy/vocabulary'
import type { Case } from './cases'
import { comparedItems, type ComparedItem } from './compared-items'

/** What the engines are told, in a shape that is easy for them: nothing in it is for us to look up. */
export interface Facts {
  readonly roles: readonly string[]
  readonly items: Readonly<Record<ComparedItem, readonly Entry[]>>
  readonly granted: Readonly<
    Record<ComparedItem, { year: number; ever: number; claimsEver: number }>
  >
}

const each = <Value>(make: (item: ComparedItem) => Value) =>
  Object.fromEntries(comparedItems.map(([item]) => [item, make(item)])) as Record<
    ComparedItem,
    Value
  >

export const factsOf = ({ told, known }: Case): Facts => ({
  roles: told.roles,
  items: each((item) => told.items[item] ?? []),
  granted: each((item) => ({
    year: known.granted[item]?.year.amount ?? 0,
    ever: known.granted[item]?.ever.amount ?? 0,
    claimsEver: known.granted[item]?.ever.claims ?? 0,
  })),
})

/** The most entries under one item. */
export const MOST_ENTRIES = 2

export { organisations }
export const everybody = [...organisations, 'individual']
export const researching = ['enterprise', 'university', 'research-institute']
