import { AcceptClaim } from '../../contract/accept-claim'
import { answers } from '../deed'
import { takeStep } from './take-step'
import { unlessHeld } from './unless-held'

export const acceptClaim = answers(AcceptClaim, (ports) => (told, caller) => {
  const plan = unlessHeld<never>(ports, caller, () => ({ move: 'accept' }))
  return takeStep(ports, told, caller, { moves: ['accept'], plan })
})
