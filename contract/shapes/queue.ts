import * as z from 'zod/mini'
import { Award } from '../estimate'
import { Day } from '../facts'
import { ApplicantView } from './applicant'
import { ClaimEntries, ClaimNumber, ClaimState, ClaimView } from './claim'
import { ItemName } from './item-name'

export const queueStates = [
  'submitted',
  'accepted',
  'reviewed',
  'returned',
  'approved',
  'published',
  'paid',
  'rejected',
] as const

export const Note = z.string().check(z.trim(), z.minLength(1), z.maxLength(500))

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
