import * as z from 'zod/mini'
import { isDay } from '../policy/days'
import type { Fact, Item } from '../policy/rule'

/** `z.int` ends the judging of the whole entry at a fraction; here every fault is named at once. */
const Whole = z
  .number()
  .check(z.refine(Number.isSafeInteger, 'must be a whole number'), z.meta({ type: 'integer' }))

/** A count has no bound of its own: the text names none. */
const Integer = z
  .number()
  .check(z.refine(Number.isInteger, 'must be a whole number'), z.meta({ type: 'integer' }))

/** Money is whole fen; the bound keeps every sum exact in a JavaScript number. */
export const MOST_FEN = 100_000_000_000
export const Money = Whole.check(z.gte(0), z.lte(MOST_FEN))
export const Day = z.string().check(z.refine(isDay, 'no day that exists, as YYYY-MM-DD'))
export const Year = Whole.check(z.gte(2000), z.lte(2100))
const Count = Whole.check(z.gte(1), z.lte(1000))

const valueOf = (fact: Fact): z.ZodMiniType => {
  switch (fact.type) {
    case 'money':
      return Money
    case 'integer':
      return Integer.check(z.gte(0))
    case 'boolean':
      return z.boolean()
    case 'choice':
      return z.enum(fact.options)
    case 'day':
      return Day
  }
}

const ordered = (item: Item) =>
  item.facts.flatMap((fact) =>
    fact.type === 'day' && fact.notBefore ? [notBefore(fact.name, fact.notBefore)] : [],
  )

/** Judged whatever else is wrong, so that every fault is named at once. */
const notBefore = (later: string, earlier: string) =>
  z.refine<Record<string, unknown>>(
    (entry) => {
      const [from, to] = [entry[earlier], entry[later]]
      if (typeof from !== 'string' || typeof to !== 'string') return true
      return !isDay(from) || !isDay(to) || to >= from
    },
    {
      path: [later],
      error: `before ${earlier}`,
      when: ({ value }) => typeof value === 'object' && value !== null,
    },
  )

const factsOf = (item: Item): Record<string, z.ZodMiniOptional> =>
  Object.fromEntries(item.facts.map((fact) => [fact.name, z.optional(valueOf(fact))]))

/** The facts of one entry, each optional: what is missing is the assessment's to say. */
export const factEntryOf = (item: Item): z.ZodMiniType =>
  z.strictObject(factsOf(item)).check(...ordered(item))

/** One entry under an item, as an estimate tells it: its facts and how many alike. */
export const entryOf = (item: Item): z.ZodMiniType =>
  z
    .strictObject({
      count: z.optional(item.oneEntry ? Count.check(z.lte(1)) : Count),
      ...factsOf(item),
    })
    .check(...ordered(item))
