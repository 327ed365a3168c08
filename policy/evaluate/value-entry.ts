import type { FirstYear, Gives } from '../rule'
import type { Award, Entry, Fen } from '../vocabulary'

/** What one piece of an entry is worth, before `count` and caps, and the figures it came from. */
export type Value =
  | { readonly kind: 'each'; readonly award: Award }
  | {
      readonly kind: 'by-fact'
      readonly award: Award
      readonly fact: string
      readonly value: string | null
    }
  | {
      readonly kind: 'share'
      readonly award: Award
      readonly percent: number
      readonly of: Fen | null
      readonly limit: Fen | null
      readonly firstYear: FirstYear | null
    }

type Single = Exclude<Gives, { kind: 'per-ten' }>
type ByFact = Extract<Gives, { kind: 'by-fact' }>
type Share = Extract<Gives, { kind: 'share' }>

export const valueOf = (gives: Single, entry: Entry): Value => {
  switch (gives.kind) {
    case 'fixed':
      return { kind: 'each', award: { min: gives.each, max: gives.each } }
    case 'ceiling':
      return { kind: 'each', award: { min: 0, max: gives.each } }
    case 'by-fact':
      return byFact(gives, entry)
    case 'share':
      return share(gives, entry)
  }
}

/** A fact not yet given leaves every one of its sums possible. */
const byFact = ({ fact, each, ceiling }: ByFact, entry: Entry): Value => {
  const given = entry[fact]
  const value = given === undefined ? null : String(given)
  const possible = value === null ? Object.values(each) : [each[value] ?? 0]
  const award = { min: ceiling ? 0 : Math.min(...possible), max: Math.max(...possible) }
  return { kind: 'by-fact', award, fact, value }
}

const share = (gives: Share, entry: Entry): Value => {
  const costs = typeof gives.of === 'function' ? gives.of(entry) : { most: sumIn(entry, gives.of) }
  const { percent, ceiling, limit = null } = gives
  const { most: of, firstYear = null } = costs
  if (of === null)
    return { kind: 'share', award: { min: 0, max: limit }, percent, of, limit, firstYear }
  const max = floored(of, percent, limit)
  return { kind: 'share', award: { min: ceiling ? 0 : max, max }, percent, of, limit, firstYear }
}

const sumIn = (entry: Entry, fact: string): Fen | null => {
  const given = entry[fact]
  return typeof given === 'number' ? given : null
}

/** Floored to the fen in whole numbers, so that no share is a fen too high. */
const floored = (costs: Fen, percent: number, limit: Fen | null): Fen => {
  const product = costs * percent
  const whole = (product - (product % 100)) / 100
  return limit === null ? whole : Math.min(whole, limit)
}
