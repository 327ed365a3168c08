import * as z from 'zod/mini'
import { ClaimNumber, Payment, Version } from './shapes/claim'
import { ClaimInspection } from './shapes/queue'
import { stepRefusals } from './shapes/step-refusals'
import { message } from './message'

export const PayClaim = message({
  name: 'pay-claim',
  about: 'What the treasury paid, after publication has ended without an open objection.',
  door: 'review',
  sender: 'publisher',
  told: z.strictObject({ claim: ClaimNumber, version: Version, payment: Payment }),
  reply: ClaimInspection,
  refusals: [...stepRefusals, 'publication-running', 'objection-open', 'sum-outside', 'day-ahead'],
})
