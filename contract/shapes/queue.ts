import * as z from 'zod/mini'
import { Award } from '../estimate'
import { ApplicantView } from './applicant'
import { ClaimNumber, ClaimState, ClaimView, ItemName } from './claim'

export const queueStates = [
  'submitted',
  'accepted',
  'reviewed',
  'returned',
  'approved',
  'rejected',
] as const

export const Note = z.string().check(z.trim(), z.minLength(1), z.maxLength(500))

export const QueueRow = z.strictObject({
  claim: ClaimNumber,
  item: ItemName,
  state: ClaimState,
  name: z.string(),
  county: z.string(),
  submitted: z.string(),
  award: Award,
})
export type QueueRow = z.output<typeof QueueRow>

export const ClaimInspection = z.strictObject({ claim: ClaimView, applicant: ApplicantView })
export type ClaimInspection = z.output<typeof ClaimInspection>
