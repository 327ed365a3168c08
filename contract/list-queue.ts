import * as z from 'zod/mini'
import { Cursor } from './shapes/cursor'
import { QueueRow, queueStates } from './shapes/queue'
import { message } from './message'

export const ListQueue = message({
  name: 'list-queue',
  about:
    'Claims of the open round in one state, oldest first while they wait; a county sees its own.',
  door: 'review',
  sender: 'reviewer',
  told: z.strictObject({ state: z.enum(queueStates), after: z.optional(Cursor) }),
  reply: z.strictObject({
    claims: z.array(QueueRow),
    counts: z.record(z.string(), z.int()),
    next: z.optional(z.string()),
  }),
  refusals: ['malformed'],
})
