import { RejectClaim } from '../../contract/reject-claim'
import { answers, isRefused, refuse } from '../deed'
import { findReviewable } from './find-reviewable'
import { takeStep } from './take-step'

export const rejectClaim = answers(RejectClaim, (ports) => async (told, caller) => {
  const claim = await findReviewable(ports.table, told.claim, caller)
  if (isRefused(claim)) return claim
  if (claim.reviewer === caller.person) return refuse('same-person')
  return takeStep(ports, told, caller, { move: 'reject', why: told.why })
})
