import type { Known } from '../assessment'
import { leftOf } from '../evaluate/apply-caps'
import { countOf, judgeEntries } from '../evaluate/judge-entries'
import { valueOf } from '../evaluate/value-entry'
import type { Cap, Entries, GrantedItem } from '../rule'
import type { Fen } from '../vocabulary'

/**
 * How many pieces of each entry a grant uses up, first told first used. A piece that a cap left
 * wholly unpaid stays free, one partly paid is used up; of tens, whole tens are used (ten
 * declarations of seventeen). An entry left out is not used. Known must be what was known before
 * the grant.
 */
export const usedUp = (item: GrantedItem, entries: Entries, known: Known): readonly number[] => {
  const used = entries.map(() => 0)
  const { kept } = judgeEntries(item, entries)
  const room = roomOf(item, known, countOf(kept))
  for (const { index, entry, count } of kept) used[index] = room.take(count, worthOf(item, entry))
  return used
}

/** A piece of a ten has no worth of its own: whole tens bound how many are taken. */
const worthOf = ({ gives }: GrantedItem, entry: Entries[number]): Fen =>
  gives.kind === 'per-ten' ? 0 : (valueOf(gives, entry).award.max ?? 0)

/** What the caps still hold, taken from piece by piece. */
const roomOf = (item: GrantedItem, known: Known, count: number) => {
  const times = leastLeft(item, known, 'claims')
  let fen = times <= 0 ? 0 : leastLeft(item, known, 'amount')
  let places =
    item.gives.kind === 'per-ten'
      ? inTens(count, fen, item.gives.each)
      : leastLeft(item, known, 'places')
  return {
    take: (wanted: number, worth: Fen): number => {
      // Of pieces that are worth nothing, whatever is left pays endlessly many.
      const paid = fen <= 0 ? 0 : Math.ceil(fen / worth)
      const taken = Math.min(wanted, places, paid)
      fen -= taken * worth
      places -= taken
      return taken
    },
  }
}

/** Whole tens, a last one partly paid included. */
const inTens = (count: number, fen: Fen, each: Fen): number =>
  10 * Math.min(Math.floor(count / 10), Math.ceil(fen / each))

const leastLeft = (item: GrantedItem, known: Known, measure: Cap['measure']): number =>
  Math.min(
    ...item.caps.filter((cap) => cap.measure === measure).map((cap) => leftOf(cap, item, known)),
  )
