import * as z from 'zod/mini'
import { ClaimNumber, ClaimView, Version } from './shapes/claim'
import { message } from './message'

export const WithdrawClaim = message({
  name: 'withdraw-claim',
  about: 'Take a claim back before it is decided; a draft too.',
  door: 'applicant',
  sender: 'applicant',
  told: z.strictObject({ claim: ClaimNumber, version: Version }),
  reply: ClaimView,
  refusals: ['not-found', 'moved-on', 'key-reused'],
})
