import { AcceptClaim } from '../../contract/accept-claim'
import { answers } from '../deed'
import { takeStep } from './take-step'

export const acceptClaim = answers(
  AcceptClaim,
  (ports) => (told, caller) => takeStep(ports, told, caller, { move: 'accept' }),
)
