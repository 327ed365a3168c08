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
  const limits = item.caps.map((cap) => ({ cap, left: leftOf(cap, item, known) }))
  const usedUp = limits.filter(({ left }) => left === 0)
  if (usedUp.length > 0) return exhausted(item, uncapped, usedUp)
  let award = uncapped
  const steps: Step[] = []
  for (const { cap, left } of limits) {
    const after = after1(award, cap, left, within)
    if (after.min !== award.min || after.max !== award.max)
      steps.push({ kind: 'cap', clause: item.article, cap, left, before: award, after })
    award = after
  }
  return { award, steps, reasons: steps.flatMap(trimmed), exhausted: false }
}

const after1 = (award: Award, cap: Cap, left: number, within: (places: number) => Award): Award => {
  if (cap.measure === 'claims') return award
  return cap.measure === 'amount' ? cut(award, left) : within(left)
}

const trimmed = (step: Step): readonly Reason[] =>
  step.kind === 'cap' ? [{ kind: 'cap-trimmed', cap: step.cap, left: step.left }] : []

const exhausted = (
  item: GrantedItem,
  uncapped: Award,
  usedUp: readonly { cap: Cap; left: number }[],
): Capped => ({
  award: nothing,
  exhausted: true,
  reasons: usedUp.map(({ cap }) => ({ kind: 'cap-used-up', cap })),
  steps: usedUp.slice(0, 1).map(({ cap, left }) => ({
    kind: 'cap',
    clause: item.article,
    cap,
    left,
    before: uncapped,
    after: nothing,
  })),
})
