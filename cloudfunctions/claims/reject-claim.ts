import { RejectClaim } from '../../contract/reject-claim'
import { answers, refuse, type Refused, type Reviewer } from '../deed'
import type { Ports } from '../ports'
import { readRules, type Rules } from '../service/read-rules'
import type { Claim } from './claim'
import { pairOfEyes } from './pair-of-eyes'
import { sampleDecision, type Sampled } from './sample-decision'
import type { Move } from './states'
import { takeStep } from './take-step'
import { unlessHeld } from './unless-held'

/** Whoever reviewed a claim does not decide it, unless the sum is small enough for one. */
export const rejectClaim = answers(RejectClaim, (ports) => (told, caller) => {
  const plan = unlessHeld(ports, caller, async (before) => {
    const rules = await readRules(ports.table)
    const move = moveFor(ports, before, caller, rules)
    if (typeof move !== 'string') return move
    const { sample, writes } =
      move === 'reject-lapsed' ? unsampled : await sampleDecision(ports, before, rules)
    const change = { decidedBy: caller.person, assignee: undefined, due: undefined, sample }
    return { move, why: told.why, sample, change, writes }
  })
  return takeStep(ports, told, caller, {
    moves: ['reject', 'reject-alone', 'reject-lapsed'],
    plan,
  })
})

/** That no correction came by a day is no matter of opinion. */
const unsampled: Sampled = { sample: undefined, writes: [] }

const moveFor = (
  { clock }: Pick<Ports, 'clock'>,
  before: Claim,
  caller: Reviewer,
  { twoPairsAbove }: Rules,
): Move | Refused<'not-yet-due' | 'needs-review' | 'same-person' | 'moved-on'> => {
  if (before.state === 'returned') {
    const lapsed = before.due !== undefined && before.due < clock.today()
    return lapsed ? 'reject-lapsed' : refuse('not-yet-due')
  }
  const eyes = pairOfEyes(before, caller, before.award.max, twoPairsAbove)
  if (eyes === 'two') return 'reject'
  return eyes === 'one' ? 'reject-alone' : eyes
}
