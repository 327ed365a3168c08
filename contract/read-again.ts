import * as z from 'zod/mini'
import { ClaimNumber } from './shapes/claim'
import { message } from './message'

export const ReadAgain = message({
  name: 'read-again',
  about: 'Photos that were not read, for reading was off or failed, wait to be read once more.',
  door: 'review',
  sender: 'operator',
  /** Those of one claim, or of all. */
  told: z.strictObject({ claim: z.optional(ClaimNumber) }),
  /** How many photos wait now that did not. */
  reply: z.strictObject({ photos: z.int() }),
  refusals: ['not-found'],
})
