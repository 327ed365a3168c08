import * as z from 'zod/mini'
import { Year } from './facts'
import { Cursor } from './shapes/cursor'
import { message } from './message'

export const ListJournal = message({
  name: 'list-journal',
  about:
    'What operators and publishers did to posts, settings, rounds and lists in a year, newest first.',
  door: 'review',
  sender: 'operator',
  told: z.strictObject({ year: Year, after: z.optional(Cursor) }),
  reply: z.strictObject({
    lines: z.array(
      z.strictObject({
        at: z.string(),
        name: z.nullable(z.string()),
        /** The message that was carried out. */
        what: z.string(),
        about: z.string(),
        /** As it was before, and as it is since; null where it was not. */
        from: z.unknown(),
        to: z.unknown(),
      }),
    ),
    next: z.optional(z.string()),
  }),
  refusals: ['malformed'],
})
