import * as z from 'zod/mini'
import { ClaimNumber } from './shapes/claim'
import { ClaimInspection } from './shapes/queue'
import { message } from './message'

export const InspectClaim = message({
  name: 'inspect-claim',
  about: 'One claim for a reviewer, with applicant, photos and history.',
  door: 'review',
  sender: 'desk',
  told: z.strictObject({ claim: ClaimNumber }),
  reply: ClaimInspection,
  refusals: ['not-found', 'own-organisation'],
})
