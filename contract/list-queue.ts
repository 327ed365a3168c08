import * as z from 'zod/mini'
import { Cursor } from './shapes/cursor'
import { QueueRow, QueueState, StateCounts } from './shapes/queue'
import { RoundName } from './shapes/round'
import { message } from './message'

export const ListQueue = message({
  name: 'list-queue',
  about: 'Claims of a round in one state, oldest first while they wait; a county sees its own.',
  door: 'review',
  sender: 'desk',
  told: z.strictObject({
    state: QueueState,
    /** The open round, or else the last one, where none is named. */
    round: z.optional(RoundName),
    /** One county's alone; a county's reviewer names his own or none. */
    county: z.optional(z.string().check(z.minLength(1), z.maxLength(40))),
    after: z.optional(Cursor),
  }),
  reply: z.strictObject({
    claims: z.array(QueueRow),
    counts: StateCounts,
    /** Which round these are of, and every round there is, newest first. */
    round: z.nullable(RoundName),
    rounds: z.array(z.strictObject({ round: RoundName, title: z.string() })),
    next: z.optional(z.string()),
  }),
  refusals: ['malformed', 'county-unknown'],
})
