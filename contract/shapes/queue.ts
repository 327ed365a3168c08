import * as z from 'zod/mini'
import { Award } from './award'
import { Day } from '../facts'
import { ApplicantView } from './applicant'
import { ClaimEntries, ClaimNumber, ClaimState, ClaimView } from './claim'
import { ItemName } from './item-name'

/** Where claims stand in the queue. `recheck`: decided, and another person is still to look at it. */
export const queueStates = [
  'submitted',
  'accepted',
  'reviewed',
  'returned',
  'recheck',
  'approved',
  'published',
  'paid',
  'rejected',
] as const
export const QueueState = z.enum(queueStates)
export type QueueState = z.infer<typeof QueueState>
/** Claims by where they stand; a state without any may be left out. */
export const StateCounts = z.partialRecord(QueueState, z.int())
export type StateCounts = z.infer<typeof StateCounts>

export const Note = z.string().check(z.trim(), z.minLength(1), z.maxLength(500))

/** The conditions that a reviewer found met: names of `policy/claims/checklist.ts`. */
export const Checked = z.array(z.string().check(z.maxLength(20))).check(z.maxLength(20))

const queueRow = {
  claim: ClaimNumber,
  item: ItemName,
  state: ClaimState,
  name: z.string(),
  county: z.string(),
  submitted: z.string(),
  award: Award,
  /** Who has taken it up. */
  assignee: z.optional(z.string()),
  due: z.optional(Day),
  approved: z.optional(z.int()),
  /** Who wrote a note that the other side has not taken up yet. */
  noted: z.optional(z.enum(['county', 'city'])),
}
export const QueueRow = z.strictObject(queueRow)
export type QueueRow = z.output<typeof QueueRow>

/** A claim beside its rivals for a city quota. */
export const ComparedClaim = z.strictObject({
  ...queueRow,
  roles: z.array(z.string()),
  entries: ClaimEntries,
  /** The places that its pieces would take. */
  pieces: z.int(),
})
export type ComparedClaim = z.output<typeof ComparedClaim>

export const ClaimInspection = z.strictObject({ claim: ClaimView, applicant: ApplicantView })
export type ClaimInspection = z.output<typeof ClaimInspection>
