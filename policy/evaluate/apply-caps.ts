import type { Known, Reason, Step } from '../assessment'
import type { Cap, GrantedItem } from '../rule'
import type { Award } from '../vocabulary'
import { cut, nothing } from './sum-awards'

const none = { amount: 0, claims: 0 }

/** What a cap still leaves: fen, claims or places. A quota that nobody counted for us is taken as untouched. */
export const leftOf = (cap: Cap, item: GrantedItem, known: Known): number => {
  if (cap.scope === 'city')
    return Math.max(0, Math.min(cap.most, known.placesLeft[item.id] ?? cap.most))
  const granted = known.granted[item.id]?.[cap.period] ?? none
  return Math.max(0, cap.most - granted[cap.measure])
}

export interface Capped {
  readonly award: Award
  readonly steps: readonly Step[]
  readonly reasons: readonly Reason[]
  readonly exhausted: boolean
}

/**
 * Caps cut both ends of the range, in the order the item names them. `within(places)` is the sum of
 * the best pieces that so many places hold.
 */
export const applyCaps = (
  item: GrantedItem,
  known: Known,
  uncapped: Award,
  within: (places: number) => Award,
): Capped => {
  const steps: Step[] = []
  const reasons: Reason[] = []
  let award = uncapped
  for (const cap of item.caps) {
    const left = leftOf(cap, item, known)
    if (left === 0) return exhausted(item, known, uncapped)
    const before = award
    award = bound(award, cap, left, within)
    if (award.min === before.min && award.max === before.max) continue
    steps.push({ kind: 'cap', clause: item.article, cap, left, before, after: award })
    reasons.push({ kind: 'cap-trimmed', cap, left })
  }
  return { award, steps, reasons, exhausted: false }
}

const bound = (award: Award, cap: Cap, left: number, within: (places: number) => Award): Award => {
  if (cap.measure === 'claims') return award
  return cap.measure === 'amount' ? cut(award, left) : within(left)
}

/** Every cap that leaves nothing is a reason, the first of them the step. */
const exhausted = (item: GrantedItem, known: Known, uncapped: Award): Capped => {
  const usedUp = item.caps.filter((cap) => leftOf(cap, item, known) === 0)
  return {
    award: nothing,
    exhausted: true,
    reasons: usedUp.map((cap) => ({ kind: 'cap-used-up', cap })),
    steps: usedUp.slice(0, 1).map((cap) => ({
      kind: 'cap',
      clause: item.article,
      cap,
      left: 0,
      before: uncapped,
      after: nothing,
    })),
  }
}
