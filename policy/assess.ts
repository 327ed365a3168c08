import type { Assessment, Granted, Known, Line, Told } from './assessment'
import { currentEdition, itemsOf } from './edition'
import { assessLine } from './evaluate/assess-line'
import { findRaises } from './evaluate/find-raises'
import { sum } from './evaluate/sum-awards'
import type { Edition, Entries, GrantedItem } from './rule'
import type { Fen, ItemId } from './vocabulary'

/**
 * The only door to the law: what was told and what is known in; for every item asked about its
 * status, range in fen, steps and all reasons out, in the order of the articles. Reads no clock and
 * changes nothing.
 */
export const assess = (told: Told, known: Known, edition: Edition = currentEdition): Assessment => {
  const lines: Line[] = []
  for (const item of itemsOf(edition)) {
    const entries = told.items[item.id]
    if (entries) lines.push(lineOf(item, told, entries, known))
  }
  return { policy: edition.id, lines, total: sum(lines.map(({ award }) => award)) }
}

const lineOf = (item: GrantedItem, told: Told, entries: Entries, known: Known): Line => {
  const again = (changed: Entries) => assessLine(item, told.roles, changed, known)
  const line = again(entries)
  const raises = findRaises(item, entries, line.award.max, again)
  return raises.length === 0 ? line : { ...line, raises }
}

/** One granted claim. */
export interface GrantedClaim {
  readonly item: ItemId
  readonly year: number
  readonly amount: Fen
}

const none: Granted = { amount: 0, claims: 0 }

/** What earlier claims add up to, item by item, in this year and ever. */
export const knownFrom = (year: number, claims: readonly GrantedClaim[]): Known => {
  const granted: Record<string, { year: Granted; ever: Granted }> = {}
  for (const claim of claims) {
    const before = granted[claim.item] ?? { year: none, ever: none }
    granted[claim.item] = {
      year: claim.year === year ? plus(before.year, claim.amount) : before.year,
      ever: plus(before.ever, claim.amount),
    }
  }
  return { year, granted, placesLeft: {} }
}

const plus = ({ amount, claims }: Granted, more: Fen): Granted => ({
  amount: amount + more,
  claims: claims + 1,
})
