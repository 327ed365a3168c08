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
})
export type Rules = z.output<typeof Rules>
