import * as z from 'zod/mini'
import { ClaimNumber, ClaimView, Version } from './shapes/claim'
import { message } from './message'

export const SubmitClaim = message({
  name: 'submit-claim',
  about: 'Hand the claim in; it is assessed again here.',
  door: 'applicant',
  sender: 'applicant',
  told: z.strictObject({
    claim: ClaimNumber,
    version: Version,
    commitment: z.string().check(z.minLength(1), z.maxLength(20)),
  }),
  reply: ClaimView,
  refusals: [
    'not-found',
    'moved-on',
    'key-reused',
    'no-open-round',
    'item-not-open',
    'claim-faulty',
    'not-eligible',
    'reference-used',
  ],
})
