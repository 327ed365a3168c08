/** Situations on both sides of every cap: what is claimed at once, what was granted before, places, times. */
import type { GrantedClaim } from '../../policy/assess'
import type { Cap, Item } from '../../policy/rule'
import type { Entry, Fen } from '../../policy/vocabulary'
import { around, costsOf } from './around-figures'
import { usualEntry } from './usual-entry'
import type { Situation } from './situation'

const counted = (item: Item, count: number): Entry => ({ ...usualEntry(item), count })

/** Enough to stay under, reach and pass a sum; nothing where one piece is all that can be claimed. */
const entriesAround = (item: Item, most: Fen): readonly Entry[] => {
  const { gives } = item
  if (gives.kind === 'share')
    return around(most, gives.percent).map((costs) => costsOf(item, costs))
  if (gives.kind === 'by-fact' || item.oneEntry) return []
  const step = gives.kind === 'per-ten' ? 10 : 1
  const full = Math.ceil(most / gives.each)
  return [full - 1, full, full + 1]
    .filter((pieces) => pieces > 0)
    .map((pieces) => counted(item, pieces * step))
}

/** An entry that surely brings something. */
const worthy = (item: Item): Entry =>
  item.gives.kind === 'per-ten' ? counted(item, 10) : usualEntry(item)

const before = (item: Item, year: number, ...amounts: readonly Fen[]): readonly GrantedClaim[] =>
  amounts.map((amount) => ({ item: item.id, year, amount }))

type CapOf<Measure> = Extract<Cap, { measure: Measure }>

const ofAmount = (item: Item, { most }: CapOf<'amount'>, year: number): readonly Situation[] => [
  ...entriesAround(item, most).map((entry): Situation => ({ about: 'cap', entries: [entry] })),
  ...[before(item, year, most - 1), before(item, year, most), before(item, year - 1, most)].map(
    (granted): Situation => ({ about: 'granted', entries: [worthy(item)], granted }),
  ),
]

const ofTimes = (item: Item, { most }: CapOf<'claims'>, year: number): readonly Situation[] => {
  const times = (count: number, when: number) =>
    before(item, when, ...Array.from({ length: count }, () => 0))
  return [times(most - 1, year), times(most, year), times(most, year - 1)].map((granted) => ({
    about: 'times',
    entries: [worthy(item)],
    granted,
  }))
}

const ofPlaces = (item: Item, { most }: CapOf<'places'>): readonly Situation[] => [
  ...(item.oneEntry ? [] : [most, most + 1]).map((count): Situation => ({
    about: 'places',
    entries: [counted(item, count)],
  })),
  ...[1, 0].map((placesLeft): Situation => ({
    about: 'places',
    entries: [worthy(item)],
    placesLeft,
  })),
]

export const aroundCaps = (item: Item, year: number): readonly Situation[] =>
  item.caps.flatMap((cap) => {
    if (cap.measure === 'amount') return ofAmount(item, cap, year)
    return cap.measure === 'claims' ? ofTimes(item, cap, year) : ofPlaces(item, cap)
  })
