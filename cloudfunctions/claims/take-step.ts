import type { RefusalCode } from '../../contract/refusals'
import type { ClaimInspection } from '../../contract/shapes/queue'
import { attempt } from '../attempt'
import { isRefused, refuse, type Refused, type Reviewer } from '../deed'
import type { Ports } from '../ports'
import type { Claim } from './claim'
import { findReviewable } from './find-reviewable'
import { inspect } from './inspect-claim'
import { moveClaim, type Step } from './move-claim'
import { mayFollow } from './states'

interface Told {
  readonly claim: string
  readonly version: number
}

type Stepped = ClaimInspection | Refused<'not-found' | 'own-organisation' | 'moved-on'>

/** One plain step of a reviewer; a claim that moved on since it was read is left as it is. */
export const takeStep = async <Code extends RefusalCode = never>(
  ports: Ports,
  told: Told,
  by: Reviewer,
  step: Omit<Step, 'by' | 'now'>,
  mayNot: (claim: Claim) => Code | undefined = () => undefined,
): Promise<Stepped | Refused<Code>> => {
  const before = await findReviewable(ports.table, told.claim, by)
  if (isRefused(before)) return before
  if (before.version !== told.version || !mayFollow(step.move, before.state))
    return refuse('moved-on')
  const forbidden = mayNot(before)
  if (forbidden) return refuse(forbidden)
  const moved = moveClaim(before, { ...step, by, now: ports.clock.now() })
  const refusal = await attempt(ports.table, moved.writes)
  return refusal ? refuse(refusal) : inspect(ports, moved.claim)
}
