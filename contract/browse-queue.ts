import * as z from 'zod/mini'
import { Day } from './facts'
import { Cursor } from './shapes/cursor'
import { ItemName } from './shapes/item-name'
import { QueueRow } from './shapes/queue'
import { RoundName } from './shapes/round'
import { message } from './message'

const after = z.optional(Cursor)

export const BrowseQueue = message({
  name: 'browse-queue',
  about:
    'Claims by item, by who has taken them up, or by the day a correction is due; a county sees its own.',
  door: 'review',
  sender: 'desk',
  told: z.discriminatedUnion('by', [
    z.strictObject({ by: z.literal('item'), round: RoundName, item: ItemName, after }),
    z.strictObject({
      by: z.literal('assignee'),
      person: z.string().check(z.minLength(1), z.maxLength(60)),
      after,
    }),
    z.strictObject({ by: z.literal('due'), day: Day, after }),
  ]),
  reply: z.strictObject({ claims: z.array(QueueRow), next: z.optional(z.string()) }),
  refusals: ['malformed'],
})
