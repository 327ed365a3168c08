import type { ItemId } from '../../../policy/vocabulary'

/** One item for each kind of rule. */
export const comparedItems = [
  ['gi-product', 'a fixed sum'],
  ['wipo-global-award', 'a ceiling'],
  ['ip-professional', 'a sum by a fact'],
  ['china-patent-award', 'a share, floored'],
  ['exhibition', 'a share with a limit, two conditions'],
  ['madrid-trademark', 'a number to reach, a cap each year'],
  ['domestic-enforcement', 'alternatives, a cap each year'],
  ['pledge-financing', 'interest of one year, times ever'],
  ['open-licence', 'whole tens, a cap ever'],
  ['high-value-patent', 'a quota of the city'],
] as const satisfies readonly (readonly [ItemId, string])[]

export type ComparedItem = (typeof comparedItems)[number][0]

/** What everybody is to work out: the most that each item may bring, in fen. */
export type Sums = Readonly<Record<ComparedItem, number>>
