import type { RefusalCode } from '../../contract/refusals'
import type { ClaimInspection } from '../../contract/shapes/queue'
import { asWritten } from '../as-written'
import { attempt, type Guarded } from '../attempt'
import { isRefused, refuse, type Refused, type Staff } from '../deed'
import type { Ports } from '../ports'
import type { Claim } from './claim'
import { findReviewable } from './find-reviewable'
import { inspect } from './inspect-claim'
import { moveClaim, type Step } from './move-claim'
import { mayFollow, type Move } from './states'
import { wasDone } from './was-done'

export interface StepTold {
  readonly claim: string
  readonly version: number
}

/** A step worked out on the claim as it stands, and what else its transaction writes. */
export interface Plan<Code extends RefusalCode = never> extends Omit<Step, 'by' | 'now'> {
  readonly writes?: readonly Guarded<Code | 'moved-on' | 'overtaken'>[]
}

/** `overtaken`: other decisions came first since this one was told, and it is worked out anew. */
export type MakePlan<Code extends RefusalCode> = (
  before: Claim,
  overtaken: boolean,
) => Plan<Code> | Refused<Code> | Promise<Plan<Code> | Refused<Code>>

/** A deed: the moves that it may come to, and how its step is planned. */
export interface Deed<Code extends RefusalCode> {
  readonly moves: readonly Move[]
  readonly plan: MakePlan<Code>
}

type StepCode = 'not-found' | 'own-organisation' | 'moved-on' | 'key-reused'

/** So often is a step worked out anew on what other decisions left. */
const MOST_TRIES = 60

/**
 * One step of somebody at the office, in one transaction. A claim that moved on since it was read is
 * left as it is; where only the ledger moved, the step is worked out anew on what is left.
 */
export const takeStep = async <Code extends RefusalCode = never>(
  ports: Ports,
  told: StepTold,
  by: Staff,
  { moves, plan }: Deed<Code>,
): Promise<ClaimInspection | Refused<Code | StepCode>> => {
  for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
    const answer = await tryStep(ports, told, by, {
      moves,
      plan: (before) => plan(before, tries > 1),
    })
    if (answer !== 'overtaken') return answer
  }
  throw new Error('other decisions kept coming first')
}

const tryStep = async <Code extends RefusalCode>(
  ports: Ports,
  told: StepTold,
  by: Staff,
  { moves, plan }: Deed<Code>,
): Promise<ClaimInspection | Refused<Code | StepCode> | 'overtaken'> => {
  const before = await findReviewable(ports.table, told.claim, by)
  if (isRefused(before)) return before
  if (before.version !== told.version) return ifDone(ports, told, by, moves, 'moved-on')
  const step = await plan(before, false)
  if (isRefused(step)) return step
  if (!mayFollow(step.move, before.state)) return refuse('moved-on')
  const moved = moveClaim(before, { ...step, by, now: ports.clock.now() })
  const writes = [...moved.writes, ...(step.writes ?? [])]
  const refusal = await attempt<Code | 'moved-on' | 'key-reused' | 'overtaken'>(ports.table, writes)
  if (!refusal) return inspect({ ...ports, table: asWritten(ports.table, writes) }, moved.claim)
  if (refusal === 'overtaken') return refusal
  return ifDone<Code | 'moved-on' | 'key-reused'>(ports, told, by, moves, refusal)
}

/** The refusal, but for a request that was carried out before: its claim as it stands now. */
const ifDone = async <Code extends RefusalCode>(
  ports: Ports,
  told: StepTold,
  by: Staff,
  moves: readonly Move[],
  otherwise: Code,
): Promise<ClaimInspection | Refused<Code | StepCode>> => {
  const done = await wasDone(ports.table, told, by, moves)
  if (done !== 'done') return refuse(done === 'never' ? otherwise : 'key-reused')
  const claim = await findReviewable(ports.table, told.claim, by)
  return isRefused(claim) ? claim : inspect(ports, claim)
}
