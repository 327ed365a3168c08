import { AcceptClaim } from '../../../contract/accept-claim'
import { AssignClaim } from '../../../contract/assign-claim'
import { CheckPapers } from '../../../contract/check-papers'
import { InspectClaim } from '../../../contract/inspect-claim'
import { ListOthers } from '../../../contract/list-others'
import { ListQueue } from '../../../contract/list-queue'
import type { Visitor } from '../visitor'
import { waitUntil, type Stretch } from './day'

export interface Reviewer {
  readonly visitor: Visitor
  readonly person: string
  /** How many colleagues of the same county have their hands on the claims before. */
  readonly nth: number
}

/** A reviewer takes up a claim this often. */
const EVERY_MS = 4_000
/** Colleagues begin so far from one another in the queue. */
const APART = 10

/** Takes claims from the queue and accepts them, one after the other. */
export const reviewOnAndOn = async (
  stretch: Stretch,
  reviewer: Reviewer,
  from: number,
  to: number,
): Promise<void> => {
  for (let at = from; at < to; at += EVERY_MS) {
    await waitUntil(at)
    await reviewOne(stretch, reviewer, at)
  }
}

const reviewOne = async (
  { tally }: Stretch,
  { visitor, person, nth }: Reviewer,
  meant: number,
): Promise<void> => {
  const queue = await tally.tell(visitor, ListQueue, { state: 'submitted' }, meant)
  const next = queue?.claims.slice(nth * APART).find(({ assignee }) => assignee === undefined)
  if (!next) return
  const { claim } = next
  const seen = await tally.tell(visitor, InspectClaim, { claim })
  if (!seen) return
  // As the page asks.
  await Promise.all([
    tally.tell(visitor, CheckPapers, { claim }),
    tally.tell(visitor, ListOthers, { claim }),
  ])
  const { version } = seen.claim
  const taken = await tally.tell(visitor, AssignClaim, { claim, version, to: person })
  if (taken) await tally.tell(visitor, AcceptClaim, { claim, version: taken.claim.version })
}
