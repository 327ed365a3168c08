/** Situations on both sides of what an item gives for each piece: sums by a fact, tens, shares, a year. */
import { dayAfter, sameDayNextYear } from '../../policy/days'
import type { Gives, Item } from '../../policy/rule'
import { yuan, type Entry, type Fen } from '../../policy/vocabulary'
import { entryWith, usualEntry } from './usual-entry'
import type { Situation } from './situation'

type Share = Extract<Gives, { kind: 'share' }>

/** The fact that carries the costs of a share: where several do, the first, and the others are nothing. */
export const costsOf = (item: Item, costs: Fen): Entry => {
  const told = item.facts.filter(({ type }) => type === 'money')
  return entryWith(
    item,
    Object.fromEntries(told.map(({ name }, at) => [name, at === 0 ? costs : 0])),
  )
}

/** The least costs whose share reaches a sum. */
export const costsFor = (sum: Fen, percent: number): Fen => Math.ceil((sum * 100) / percent)

/** A fen under, at and a fen over a sum that a share is held to. */
export const around = (sum: Fen, percent: number): readonly Fen[] => [
  costsFor(sum, percent) - 1,
  costsFor(sum, percent),
  costsFor(sum + 1, percent),
]

const one = (about: Situation['about'], entry: Entry): Situation => ({ about, entries: [entry] })

const ofShare = (item: Item, { percent, limit }: Share): readonly Situation[] => [
  ...[yuan(1), yuan(1) + 1].map((costs) => one('rounding', costsOf(item, costs))),
  ...(limit === undefined
    ? []
    : around(limit, percent).map((costs) => one('limit', costsOf(item, costs)))),
]

/** Up to the same day of the next year, and a day longer; from 29 February, too. */
const ofYear = (item: Item): readonly Situation[] => {
  const end = item.facts.find((fact) => fact.type === 'day' && fact.notBefore !== undefined)
  if (end?.type !== 'day' || end.notBefore === undefined) return []
  const from = end.notBefore
  return ['2025-01-10', '2024-02-29'].flatMap((start) => {
    const last = sameDayNextYear(start)
    return [last, dayAfter(last)].map((day) =>
      one('year', entryWith(item, { [from]: start, [end.name]: day })),
    )
  })
}

export const aroundFigures = (item: Item): readonly Situation[] => {
  const { gives } = item
  switch (gives.kind) {
    case 'fixed':
    case 'ceiling':
      return item.oneEntry ? [] : [one('figure', { ...usualEntry(item), count: 2 })]
    case 'by-fact':
      return Object.keys(gives.each).map((value) =>
        one('figure', entryWith(item, { [gives.fact]: value })),
      )
    case 'per-ten':
      return [9, 10, 19, 20].map((count) => one('tens', { ...usualEntry(item), count }))
    case 'share':
      return [...ofShare(item, gives), ...ofYear(item)]
  }
}
