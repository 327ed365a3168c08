import * as z from 'zod/mini'
import { Day } from './facts'
import { ItemName } from './shapes/item-name'
import { Round, RoundName } from './shapes/round'
import { message } from './message'

export const ShowProgress = message({
  name: 'show-progress',
  about:
    'How far a round is: claims, money and places by item and county, and by day; a county sees its own.',
  door: 'review',
  sender: 'staff',
  told: z.strictObject({
    /** The open round, or else the last one, where none is named. */
    round: z.optional(RoundName),
  }),
  reply: z.strictObject({
    today: Day,
    round: Round,
    rounds: z.array(z.strictObject({ round: RoundName, title: z.string() })),
    items: z.array(
      z.strictObject({
        item: ItemName,
        county: z.string(),
        handedIn: z.int(),
        /** Waiting for the office or, returned, for the applicant. */
        open: z.int(),
        grants: z.int(),
        /** Fen. */
        granted: z.int(),
        paid: z.int(),
      }),
    ),
    /** The city's quotas of the round's year, whichever round took from them. */
    places: z.array(z.strictObject({ item: ItemName, most: z.int(), taken: z.int() })),
    /** Days on which something was handed in or decided, in order. */
    days: z.array(
      z.strictObject({
        day: Day,
        handedIn: z.int(),
        decided: z.int(),
        /** Of those handed in on this day, the ones still open. */
        open: z.int(),
      }),
    ),
  }),
  refusals: ['not-found'],
})
