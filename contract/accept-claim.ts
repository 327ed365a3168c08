import * as z from 'zod/mini'
import { ClaimNumber, Version } from './shapes/claim'
import { ClaimInspection } from './shapes/queue'
import { stepRefusals } from './shapes/step-refusals'
import { message } from './message'

export const AcceptClaim = message({
  name: 'accept-claim',
  about: 'The county takes the claim in (受理).',
  door: 'review',
  sender: 'reviewer',
  told: z.strictObject({ claim: ClaimNumber, version: Version }),
  reply: ClaimInspection,
  refusals: [...stepRefusals, 'assigned-elsewhere'],
})
