import * as z from 'zod/mini'
import { ClaimNumber } from './shapes/claim'
import { ItemName } from './shapes/item-name'
import { ComparedClaim } from './shapes/queue'
import { RoundName } from './shapes/round'
import { message } from './message'

export const CompareClaims = message({
  name: 'compare-claims',
  about:
    'All claims of a round under an item with a city quota or chosen by merit, side by side, with the places left and the order of merit; a county sees its own.',
  door: 'review',
  sender: 'reviewer',
  told: z.strictObject({ round: RoundName, item: ItemName }),
  reply: z.strictObject({
    /** Of the city; null where the item has no quota. */
    places: z.nullable(z.strictObject({ most: z.int(), left: z.int() })),
    claims: z.array(ComparedClaim),
    /** Those that were ranked, the best first. */
    order: z.array(ClaimNumber),
    stamp: z.nullable(z.string()),
  }),
  refusals: ['not-found', 'no-quota'],
})
