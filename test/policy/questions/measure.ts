import { assess, knownFrom } from '../../../policy/assess'
import type { Told } from '../../../policy/assessment'
import { itemOf } from '../../../policy/edition'
import type { Running } from '../../../policy/questions/running-range'
import { itemsOpenTo, themeItems, themeNames } from '../../../policy/questions/themes'
import type { Entry, Fen, ItemId } from '../../../policy/vocabulary'
import { begin, converse } from './converse'

const known = knownFrom(2026, [])

export interface Measured {
  /** Questions until the most is within a tenth of what it comes to, from who he is on. */
  readonly near: number
  /** Questions until nothing can move any more. */
  readonly end: number
  /** Questions of a form that asks every count and fact of the items he has. */
  readonly formal: number
  /** The same, where he is asked about each item open to him, too. */
  readonly everything: number
}

export const measure = (whole: Told): Measured => {
  const final = assess(whole, known).total.max
  const { ranges, asked } = converse(whole, known, begin(whole))
  const opening = openingOf(whole)
  const pieces = Object.entries(whole.items).map(([id, entries]) => {
    const item = itemOf(id as ItemId)
    const count = item.oneEntry ? 0 : 1
    return (entries ?? []).reduce((sum, entry) => sum + factsAsked(item.id, entry), count)
  })
  const told = pieces.reduce((sum, more) => sum + more, 0)
  return {
    near: opening + ranges.findIndex((range) => isNear(range, final)),
    end: opening + asked.length,
    formal: 3 + told,
    everything: 1 + itemsOpenTo(whole.roles).length + told,
  }
}

/** Who he is, what he has, and which of it; where one theme alone is open, it is not asked. */
const openingOf = ({ roles }: Told): number =>
  themeNames.filter((theme) => themeItems(theme, roles).length > 0).length > 1 ? 3 : 2

/** A form asks each fact by itself, those that follow from another one only then. */
const factsAsked = (id: ItemId, entry: Entry): number =>
  itemOf(id).facts.filter(({ once }) => !once || entry[once.fact] === once.is).length

/** Not while a count is missing: then no total stands on the screen. */
const isNear = ({ total, uncounted }: Running, final: Fen | null): boolean => {
  if (uncounted.length > 0) return false
  if (total.max === final) return true
  return total.max !== null && final !== null && Math.abs(total.max - final) <= final / 10
}
