import type { Line } from '../../policy/assessment'
import type { Fen } from '../../policy/vocabulary'
import { sayReason } from '../../words/assessment'
import { refuse, type Refused } from '../deed'

type Code = 'places-gone' | 'nothing-left' | 'not-eligible' | 'cap-passed' | 'sum-outside'

/** May this sum (fen) be granted on this assessment? Nothing, or why not, with the figures. */
export const mayGrant = (
  line: Line,
  amount: Fen,
  overtaken: boolean,
): Refused<Code> | undefined => {
  const reasons = line.reasons.map((reason) => sayReason(line.item, reason))
  const { min, max } = line.award
  if (line.status === 'exhausted')
    return refuse(gone(line) ? 'places-gone' : 'nothing-left', reasons)
  if (line.status !== 'eligible') return refuse('not-eligible', reasons)
  if (amount > 0 && amount >= min && (max === null || amount <= max)) return undefined
  return refuse(overtaken ? 'cap-passed' : 'sum-outside', { min, max })
}

const gone = (line: Line): boolean =>
  line.reasons.some((reason) => reason.kind === 'cap-used-up' && reason.cap.scope === 'city')
