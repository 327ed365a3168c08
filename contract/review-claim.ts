import * as z from 'zod/mini'
import { ClaimNumber, Version } from './shapes/claim'
import { Checked, ClaimInspection, Note } from './shapes/queue'
import { stepRefusals } from './shapes/step-refusals'
import { message } from './message'

export const ReviewClaim = message({
  name: 'review-claim',
  about: 'The county has checked it (初审) and hands it to the city.',
  door: 'review',
  sender: 'reviewer',
  told: z.strictObject({
    claim: ClaimNumber,
    version: Version,
    note: z.optional(Note),
    checked: z.optional(Checked),
  }),
  reply: ClaimInspection,
  refusals: [...stepRefusals, 'assigned-elsewhere', 'malformed'],
})
