import * as z from 'zod/mini'
import { Cursor } from './shapes/cursor'
import { Offer } from './shapes/offer'
import { message } from './message'

export const ListOffers = message({
  name: 'list-offers',
  about:
    'What was offered from official lists in a year, newest first: who heard of it how, and who answered.',
  door: 'review',
  sender: 'city-reviewer',
  told: z.strictObject({
    year: z.int().check(z.gte(2000), z.lte(2100)),
    after: z.optional(Cursor),
  }),
  reply: z.strictObject({ offers: z.array(Offer), next: z.optional(z.string()) }),
  refusals: ['malformed'],
})
