import type { Fen } from '../../policy/vocabulary'
import { refuse, type Refused, type Reviewer } from '../deed'
import type { Claim } from './claim'

/**
 * How many people this decision is made by: two where another person reviewed the claim; one where
 * the sum (fen, null: without limit) does not ask for more. Otherwise it is refused.
 */
export const pairOfEyes = (
  { state, reviewer }: Claim,
  { person }: Reviewer,
  sum: Fen | null,
  twoPairsAbove: Fen,
): 'one' | 'two' | Refused<'needs-review' | 'same-person' | 'moved-on'> => {
  if (state !== 'accepted' && state !== 'reviewed') return refuse('moved-on')
  if (state === 'reviewed' && reviewer !== person) return 'two'
  if (sum !== null && sum <= twoPairsAbove) return 'one'
  return refuse(state === 'accepted' ? 'needs-review' : 'same-person')
}
