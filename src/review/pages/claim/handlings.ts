import { AssignClaim } from '../../../../contract/assign-claim'
import { NoteClaim } from '../../../../contract/note-claim'
import type { ClaimView } from '../../../../contract/shapes/claim'
import type { ReviewStep } from '../../../../words/screens/review-steps'
import { ask } from '../../../services/ask'
import type { Take } from './use-step'
import type { Typed } from './use-typed'

/** It changes hands, or is spoken of, and nothing else: what was typed for another step stays. */
export const isHandling = (step: ReviewStep): boolean =>
  ['take', 'hand', 'lay', 'note'].includes(step)

/** How a claim changes hands, and what is said of it. */
export const handlings = (take: Take, { to, message }: Typed, person: string | undefined) => {
  const assign = ({ claim, version }: ClaimView, whom: string | null) =>
    ask(AssignClaim, { claim, version, to: whom })
  return {
    takeUp: (claim: ClaimView) =>
      person === undefined ? undefined : take('take', claim.state, () => assign(claim, person)),
    hand: (claim: ClaimView) =>
      to === undefined ? undefined : take('hand', claim.state, () => assign(claim, to)),
    layBack: (claim: ClaimView) => take('lay', claim.state, () => assign(claim, null)),
    leaveNote: ({ claim, version, state }: ClaimView) =>
      take('note', state, () => ask(NoteClaim, { claim, version, note: message.trim() })),
  }
}
