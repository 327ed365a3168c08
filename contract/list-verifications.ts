import * as z from 'zod/mini'
import { Cursor } from './shapes/cursor'
import { message } from './message'

export const ListVerifications = message({
  name: 'list-verifications',
  about:
    'The organisations that gave their business licence and wait to be verified, by county and whoever waits longest first; a county sees its own.',
  door: 'review',
  sender: 'reviewer',
  told: z.strictObject({ after: z.optional(Cursor) }),
  reply: z.strictObject({
    waiting: z.array(
      z.strictObject({
        applicant: z.string(),
        name: z.string(),
        number: z.string(),
        county: z.string(),
        contact: z.string(),
        /** Since when it waits. */
        at: z.string(),
      }),
    ),
    next: z.optional(z.string()),
  }),
  refusals: ['malformed'],
})
