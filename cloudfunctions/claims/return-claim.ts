import { ReturnClaim } from '../../contract/return-claim'
import { daysAfter } from '../../policy/days'
import { answers, refuse } from '../deed'
import { readRules } from '../service/read-rules'
import { takeStep } from './take-step'
import { unlessHeld } from './unless-held'

/** All faults at once (一次性告知): the applicant corrects them under the same number, by the due day. */
export const returnClaim = answers(ReturnClaim, (ports) => async (told, caller) => {
  const today = ports.clock.today()
  const due = told.due ?? daysAfter(today, (await readRules(ports.table)).returnDays)
  if (due < today) return refuse('day-past')
  const plan = unlessHeld<never>(ports, caller, () => ({
    move: caller.post.kind === 'city-reviewer' ? 'return-from-city' : 'return',
    faults: told.faults,
    due,
    change: { faults: told.faults, due },
  }))
  return takeStep(ports, told, caller, { moves: ['return', 'return-from-city'], plan })
})
