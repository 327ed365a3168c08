import type { Known } from '../../policy/assessment'
import { leftOf } from '../../policy/evaluate/apply-caps'
import type { Cap } from '../../policy/rule'
import { fault, type Fault, type Grant } from './grant'

/** What a grant takes under a cap: fen, one claim, or places. */
export const takenBy = ({ amount, places }: Grant, { measure }: Cap): number => {
  if (measure === 'claims') return 1
  return measure === 'amount' ? amount : places
}

/** Every cap that a grant would pass beside what rows before it take, with what is left of it. */
export const exceedCaps = (
  grant: Grant,
  known: Known,
  takenBefore: (cap: Cap) => number = () => 0,
): readonly Fault[] =>
  grant.item.caps.flatMap((cap) => {
    const left = leftOf(cap, grant.item, known) - takenBefore(cap)
    return takenBy(grant, cap) > left ? [fault(codeOf(cap), Math.max(0, left))] : []
  })

const codeOf = (cap: Cap) => {
  if (cap.scope === 'city') return 'places-gone'
  return `${cap.measure === 'amount' ? 'cap' : 'times'}-${cap.period}` as const
}
