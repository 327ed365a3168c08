import { ReturnClaim } from '../../contract/return-claim'
import { answers } from '../deed'
import { takeStep } from './take-step'

/** All faults at once (一次性告知): the applicant corrects them under the same number. */
export const returnClaim = answers(
  ReturnClaim,
  (ports) => (told, caller) =>
    takeStep(ports, told, caller, {
      move: caller.post.kind === 'city-reviewer' ? 'return-from-city' : 'return',
      faults: told.faults,
      change: { faults: told.faults },
    }),
)
