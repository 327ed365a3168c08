import * as z from 'zod/mini'
import { ClaimNumber } from './shapes/claim'
import { ItemName } from './shapes/item-name'
import { RoundName } from './shapes/round'
import { message } from './message'

/** So many claims of one item have a rank. */
export const MOST_RANKED = 200

export const RankClaims = message({
  name: 'rank-claims',
  about:
    'The order of merit of a round’s claims under an item (择优排序), the best first; what is granted still goes by caps and places.',
  door: 'review',
  sender: 'city-reviewer',
  told: z.strictObject({
    round: RoundName,
    item: ItemName,
    order: z.array(ClaimNumber).check(z.maxLength(MOST_RANKED)),
    /** Of the order that was seen; none where there was none. */
    stamp: z.nullable(z.string().check(z.maxLength(40))),
  }),
  reply: z.strictObject({ order: z.array(ClaimNumber), stamp: z.nullable(z.string()) }),
  refusals: ['not-found', 'own-organisation', 'moved-on', 'malformed'],
})
