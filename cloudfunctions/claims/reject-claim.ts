import { RejectClaim } from '../../contract/reject-claim'
import { answers } from '../deed'
import { takeStep } from './take-step'

/** Whoever reviewed a claim does not decide it. */
export const rejectClaim = answers(RejectClaim, (ports) => (told, caller) => {
  const step = { move: 'reject', why: told.why } as const
  return takeStep(ports, told, caller, step, ({ reviewer }) =>
    reviewer === caller.person ? 'same-person' : undefined,
  )
})
