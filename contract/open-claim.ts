import * as z from 'zod/mini'
import { ClaimNumber, ClaimView } from './shapes/claim'
import { message } from './message'

export const OpenClaim = message({
  name: 'open-claim',
  about: 'One claim of the applicant, whole.',
  door: 'applicant',
  sender: 'applicant',
  told: z.strictObject({ claim: ClaimNumber }),
  reply: ClaimView,
  refusals: ['not-found'],
})
