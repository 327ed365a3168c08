import { RecheckClaim } from '../../contract/recheck-claim'
import { answers, refuse } from '../deed'
import { waitsForRecheck } from './sample-decision'
import { takeStep } from './take-step'

/** Whoever reviewed or decided it is not another person. Who disagrees takes the decision back instead. */
export const recheckClaim = answers(
  RecheckClaim,
  (ports) => (told, caller) =>
    takeStep(ports, told, caller, {
      moves: ['recheck'],
      plan: (before) => {
        if (!waitsForRecheck(before)) return refuse('moved-on')
        if ([before.reviewer, before.decidedBy].includes(caller.person))
          return refuse('same-person')
        return { move: 'recheck' as const, why: told.note, change: { rechecked: caller.person } }
      },
    }),
)
