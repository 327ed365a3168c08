import * as z from 'zod/mini'
import { ClaimNumber, ReturnFault, Version } from './shapes/claim'
import { ClaimInspection } from './shapes/queue'
import { Day } from './facts'
import { stepRefusals } from './shapes/step-refusals'
import { message } from './message'

export const ReturnClaim = message({
  name: 'return-claim',
  about: 'Back to the applicant, with all faults at once (补正).',
  door: 'review',
  sender: 'reviewer',
  told: z.strictObject({
    claim: ClaimNumber,
    version: Version,
    faults: z.array(ReturnFault).check(z.minLength(1), z.maxLength(30)),
    /** The last day to hand in the correction; the usual time where none is named. */
    due: z.optional(Day),
  }),
  reply: ClaimInspection,
  refusals: [...stepRefusals, 'assigned-elsewhere', 'day-past'],
})
