import * as z from 'zod/mini'
import { Cursor } from './shapes/cursor'
import { QueueRow } from './shapes/queue'
import { message } from './message'

export const ListMine = message({
  name: 'list-mine',
  about:
    'The claims that this reviewer has taken up, and those of colleagues he stands in for today.',
  door: 'review',
  sender: 'reviewer',
  told: z.strictObject({ after: z.optional(Cursor) }),
  reply: z.strictObject({
    claims: z.array(QueueRow),
    standsInFor: z.array(z.string()),
    next: z.optional(z.string()),
  }),
  refusals: ['malformed'],
})
