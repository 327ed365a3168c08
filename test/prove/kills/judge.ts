import { AcceptClaim } from '../../../contract/accept-claim'
import { ApproveClaim } from '../../../contract/approve-claim'
import { InspectClaim } from '../../../contract/inspect-claim'
import { ListQueue } from '../../../contract/list-queue'
import { ListVerifications } from '../../../contract/list-verifications'
import type { ToldOf } from '../../../contract/message'
import { RejectClaim } from '../../../contract/reject-claim'
import { ReturnClaim } from '../../../contract/return-claim'
import { ReviewClaim } from '../../../contract/review-claim'
import type { ClaimState, ClaimView } from '../../../contract/shapes/claim'
import { SettleVerification } from '../../../contract/settle-verification'
import { ShowVerification } from '../../../contract/show-verification'
import type { Visitor } from '../visitor'
import type { Load } from './load'

type Step =
  | typeof AcceptClaim
  | typeof ReturnClaim
  | typeof ReviewClaim
  | typeof ApproveClaim
  | typeof RejectClaim
type Waiting = 'submitted' | 'accepted' | 'reviewed'

/** Takes claims from the queue and decides on them, until the load ends. */
export const judgeOnAndOn = async (
  load: Load,
  visitor: Visitor,
  states: readonly Waiting[],
): Promise<void> => {
  while (!load.ended()) {
    await verifyWaiting(load, visitor)
    const queue = await load.tell(visitor, ListQueue, { state: load.pick(states) }, {})
    for (const { claim } of (queue?.claims ?? []).slice(0, 5)) {
      if (load.ended()) return
      await judge(load, visitor, claim, states)
    }
    await load.breathe()
  }
}

const verifyWaiting = async (load: Load, visitor: Visitor): Promise<void> => {
  const waiting = (await load.tell(visitor, ListVerifications, {}, {}))?.waiting ?? []
  for (const { applicant } of waiting) {
    if (load.ended()) return
    const shown = await load.tell(visitor, ShowVerification, { applicant }, {})
    if (!shown) continue
    await load.tell(visitor, SettleVerification, { applicant, version: shown.version }, {})
  }
}

const judge = async (
  load: Load,
  visitor: Visitor,
  claim: string,
  mine: readonly ClaimState[],
): Promise<void> => {
  const inspected = await load.tell(visitor, InspectClaim, { claim }, {})
  if (!inspected) return
  const view = see(load, inspected.claim)
  // A colleague was faster.
  if (!mine.includes(view.state)) return
  if (view.state === 'submitted')
    return load.chance(0.15) ? giveBack(load, visitor, view) : accept(load, visitor, view)
  if (view.state === 'accepted') return take(load, visitor, view, ReviewClaim, {}, 'reviewed')
  if (view.state === 'reviewed') await decide(load, visitor, view)
}

const see = (load: Load, view: ClaimView): ClaimView => {
  load.book.saw(view.claim, view.applicant, view.version, view.state)
  return view
}

const accept = (load: Load, visitor: Visitor, view: ClaimView) =>
  take(load, visitor, view, AcceptClaim, {}, 'accepted')

const giveBack = (load: Load, visitor: Visitor, view: ClaimView) => {
  const faults = [{ about: 'other' as const, words: '样例：请补正' }]
  return take(load, visitor, view, ReturnClaim, { faults }, 'returned')
}

const decide = async (load: Load, visitor: Visitor, view: ClaimView): Promise<void> => {
  if (load.chance(0.1)) return giveBack(load, visitor, view)
  if (load.chance(0.7)) {
    const amount = view.award.max ?? view.award.min
    await take(load, visitor, view, ApproveClaim, { amount }, 'approved')
  }
  // What could not be approved, its cap being used up, is rejected.
  if (load.book.claims.get(view.claim)?.state === 'reviewed')
    await take(load, visitor, view, RejectClaim, { why: '样例：不予资助' }, 'rejected')
}

/** One step of a reviewer with the version that he saw. */
const take = async (
  load: Load,
  visitor: Visitor,
  { claim, version }: ClaimView,
  message: Step,
  more: object,
  to: ClaimState,
): Promise<void> => {
  const told = { claim, version, ...more } as ToldOf<Step>
  const stepped = await load.tell(visitor, message, told, { claim, version, to })
  if (stepped) see(load, stepped.claim)
}
