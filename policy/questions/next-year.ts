import { assess } from '../assess'
import type { Assessment, Granted, Known, Told } from '../assessment'
import type { Edition } from '../rule'
import type { Award, Fen, ItemId } from '../vocabulary'

/** What the same achievements would bring a year later, if this year's were granted. */
export interface NextYear {
  readonly total: Award
  readonly lines: readonly { readonly item: ItemId; readonly now: Award; readonly then: Award }[]
}

/**
 * Yearly caps are free again, what is counted over all years is not: the least is left where this
 * year brought the most, and the most where it brought the least. Achievements are paid for once, so
 * it takes as many new ones.
 */
export const compareNextYear = (
  told: Told,
  known: Known,
  { lines }: Assessment,
  edition?: Edition,
): NextYear => {
  const after = (sumOf: (award: Award) => Fen) => {
    const granted = lines.map(({ item, award }) => [item, sumOf(award)] as const)
    return assess(told, knownAfter(known, granted), edition)
  }
  const [least, most] = [after(({ min, max }) => max ?? min), after(({ min }) => min)]
  return {
    total: { min: least.total.min, max: most.total.max },
    lines: lines.map(({ item, award }, at) => ({
      item,
      now: award,
      then: {
        min: least.lines[at]?.award.min ?? 0,
        max: most.lines[at]?.award.max ?? null,
      },
    })),
  }
}

const none: Granted = { amount: 0, claims: 0 }

const knownAfter = (
  { year, granted }: Known,
  claims: readonly (readonly [ItemId, Fen])[],
): Known => ({
  year: year + 1,
  granted: Object.fromEntries(
    claims.map(([item, amount]) => {
      const { amount: before, claims: times } = granted[item]?.ever ?? none
      const ever = { amount: before + amount, claims: times + (amount > 0 ? 1 : 0) }
      return [item, { year: none, ever }]
    }),
  ),
  // The city's places are counted anew each year.
  placesLeft: {},
})
