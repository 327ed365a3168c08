import * as z from 'zod/mini'
import { Money } from '../facts'

const days = (most: number) => z.int().check(z.gte(1), z.lte(most))

/** What operators set. */
export const Rules = z.strictObject({
  /** Fen: a sum above it needs two pairs of eyes; 0 asks them of every sum. */
  twoPairsAbove: Money,
  /** Days for a correction where the reviewer names none. */
  returnDays: days(365),
  /** Whole working days of a publication. */
  publicationDays: days(60),
  /** Of so many decisions one is looked at again by another person; 0: none. As it was where it is not told. */
  sampleOneIn: z.optional(z.int().check(z.gte(0), z.lte(1000))),
  /** The first decision of each item in a round is looked at again as well. */
  sampleFirst: z.optional(z.boolean()),
})
export type Rules = z.output<typeof Rules>
