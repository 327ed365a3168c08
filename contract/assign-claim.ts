import * as z from 'zod/mini'
import { ClaimNumber, Version } from './shapes/claim'
import { ClaimInspection } from './shapes/queue'
import { stepRefusals } from './shapes/step-refusals'
import { message } from './message'

export const AssignClaim = message({
  name: 'assign-claim',
  about: 'Take a claim up, give it to a colleague, or (nobody) lay it back.',
  door: 'review',
  sender: 'reviewer',
  told: z.strictObject({
    claim: ClaimNumber,
    version: Version,
    to: z.nullable(z.string().check(z.minLength(1), z.maxLength(60))),
  }),
  reply: ClaimInspection,
  refusals: [...stepRefusals, 'not-a-colleague'],
})
