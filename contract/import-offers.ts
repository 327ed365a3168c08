import * as z from 'zod/mini'
import { MOST_LIST_ROWS } from './read-list'
import { OfferFault } from './shapes/offer'
import { message } from './message'

/** As it stands in the list, right or wrong: every fault is told row by row. */
const text = z.string().check(z.maxLength(200))

const ToldOffer = z.strictObject({
  /** Where it stands in the list. */
  line: z.int().check(z.gte(1)),
  name: text,
  number: text,
  /** The item's title or id. */
  item: text,
  /** As it is called: 国家级, 示范企业. */
  level: text,
  /** Fen that the province paid, where the item asks. */
  bonus: z.union([text, z.number()]),
  date: text,
  reference: text,
  /** How to reach a company that has no account yet. */
  phone: text,
})
export type ToldOffer = z.output<typeof ToldOffer>

export const ImportOffers = message({
  name: 'import-offers',
  about:
    'An official list of awards: each company that is named is offered its grant, to be confirmed (免申即享). Dry, it tells every bad row and writes nothing; told again it offers nothing twice, and reaches who has an account since.',
  door: 'review',
  sender: 'city-reviewer',
  told: z.strictObject({
    dry: z.boolean(),
    offers: z.array(ToldOffer).check(z.minLength(1), z.maxLength(MOST_LIST_ROWS)),
  }),
  reply: z.strictObject({
    good: z.int(),
    /** Rows that were written now. */
    offered: z.int(),
    already: z.int(),
    /** Of the good ones: companies with an account, and without. */
    reached: z.int(),
    unknown: z.int(),
    faults: z.array(OfferFault),
  }),
  refusals: [],
})
