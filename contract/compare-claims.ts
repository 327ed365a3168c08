import * as z from 'zod/mini'
import { ItemName } from './shapes/item-name'
import { ComparedClaim } from './shapes/queue'
import { RoundName } from './shapes/round'
import { message } from './message'

export const CompareClaims = message({
  name: 'compare-claims',
  about:
    'All claims of a round under an item with a city quota, side by side, with the places left; a county sees its own.',
  door: 'review',
  sender: 'reviewer',
  told: z.strictObject({ round: RoundName, item: ItemName }),
  reply: z.strictObject({
    places: z.strictObject({ most: z.int(), left: z.int() }),
    claims: z.array(ComparedClaim),
  }),
  refusals: ['not-found', 'no-quota'],
})
