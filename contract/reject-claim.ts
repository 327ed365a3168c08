import * as z from 'zod/mini'
import { ClaimNumber, Version } from './shapes/claim'
import { ClaimInspection, Note } from './shapes/queue'
import { stepRefusals } from './shapes/step-refusals'
import { message } from './message'

export const RejectClaim = message({
  name: 'reject-claim',
  about: 'The city refuses the claim, and says why.',
  door: 'review',
  sender: 'city-reviewer',
  told: z.strictObject({ claim: ClaimNumber, version: Version, why: Note }),
  reply: ClaimInspection,
  refusals: [...stepRefusals, 'assigned-elsewhere', 'same-person', 'needs-review', 'not-yet-due'],
})
