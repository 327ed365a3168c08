import fc from 'fast-check'
import { assess, knownFrom } from '../../policy/assess'
import type { Known } from '../../policy/assessment'
import { usedUp } from '../../policy/claims/used-up'
import { itemOf } from '../../policy/edition'
import type { Entries } from '../../policy/rule'
import { roles, wan, yuan, type ItemId } from '../../policy/vocabulary'
import { grantsOf, itemWithEntries } from './generate-told'

interface Before {
  readonly granted?: readonly (readonly [number, number])[]
  readonly placesLeft?: number
}
type Row = readonly [string, Entries, readonly number[], Before?]

const knownBefore = (item: ItemId, { granted = [], placesLeft }: Before): Known => ({
  ...knownFrom(
    2026,
    granted.map(([year, amount]) => ({ item, year, amount })),
  ),
  placesLeft: placesLeft === undefined ? {} : { [item]: placesLeft },
})

const expectUsed = (item: ItemId, rows: readonly Row[]) => {
  describe(item, () => {
    for (const [says, entries, used, before = {}] of rows)
      it(says, () => {
        expect(usedUp(itemOf(item), entries, knownBefore(item, before))).toEqual(used)
      })
  })
}

const mark = { countries: 10 }
const marks = (count: number) => ({ ...mark, count })

expectUsed('madrid-trademark', [
  ['three are all used', [marks(3)], [3]],
  ['of four, as one entry, one stays free', [marks(4)], [3]],
  ['of four entries, the last stays free', [mark, mark, mark, mark], [1, 1, 1, 0]],
  ['of two and two, one of the last stays free', [marks(2), marks(2)], [2, 1]],
  ['of three and one, the last stays free', [marks(3), mark], [3, 0]],
  ['one left out is never used', [{ countries: 9 }, marks(4)], [0, 3]],
  ['all left out', [{ countries: 9, count: 4 }], [0]],
  ['2万 granted before leaves one', [marks(4)], [1], { granted: [[2026, wan(2)]] }],
  ['a mark partly paid is used', [marks(4)], [2], { granted: [[2026, wan(1.5)]] }],
  ['one fen is part', [mark, mark], [1, 0], { granted: [[2026, wan(3) - 1]] }],
  ['nothing left uses nothing', [marks(4)], [0], { granted: [[2026, wan(3)]] }],
  ['another year takes nothing', [marks(4)], [3], { granted: [[2025, wan(3)]] }],
])

expectUsed('open-licence', [
  ['of nine none', [{ count: 9 }], [0]],
  ['of ten all', [{ count: 10 }], [10]],
  ['of seventeen ten, seven stay free', [{ count: 17 }], [10]],
  ['of nine and eight, nine and one', [{ count: 9 }, { count: 8 }], [9, 1]],
  [
    'of twelve single ones the first ten',
    Array.from({ length: 12 }, () => ({})),
    [...Array.from({ length: 10 }, () => 1), 0, 0],
  ],
  ['fifty fill the cap', [{ count: 50 }], [50]],
  ['of seventy fifty', [{ count: 70 }], [50]],
  ['of thirty and forty, thirty and twenty', [{ count: 30 }, { count: 40 }], [30, 20]],
  ['after 4万 one ten', [{ count: 37 }], [10], { granted: [[2020, wan(4)]] }],
  ['a ten partly paid is used whole', [{ count: 17 }], [10], { granted: [[2020, wan(4.5)]] }],
  ['one and a half tens paid use two', [{ count: 37 }], [20], { granted: [[2020, wan(3.5)]] }],
  ['nothing left uses nothing', [{ count: 17 }], [0], { granted: [[2020, wan(5)]] }],
])

expectUsed('dispute-mediation', [
  ['of forty-six forty', [{ count: 46 }], [40]],
  ['of sixty forty', [{ count: 60 }], [40]],
  ['a ten partly paid is used whole', [{ count: 46 }], [10], { granted: [[2026, wan(17)]] }],
])

expectUsed('data-ip-registration', [
  ['of twenty-six twenty', [{ count: 26 }], [20]],
  ['of twelve and fourteen, twelve and eight', [{ count: 12 }, { count: 14 }], [12, 8]],
  ['half of one is one', [{ count: 26 }], [1], { granted: [[2020, wan(2) - yuan(500)]] }],
])

const accepted = { accepted: true }
expectUsed('high-value-patent', [
  ['five fill the places', [{ ...accepted, count: 5 }], [5]],
  [
    'of seven five',
    [
      { ...accepted, count: 3 },
      { ...accepted, count: 4 },
    ],
    [3, 2],
  ],
  [
    'those not accepted take no place',
    [
      { accepted: false, count: 4 },
      { ...accepted, count: 6 },
    ],
    [0, 5],
  ],
  ['two places left', [{ ...accepted, count: 7 }], [2], { placesLeft: 2 }],
  ['no place left', [accepted], [0], { placesLeft: 0 }],
])

expectUsed('securitisation', [['of three two', [{}, {}, {}], [1, 1, 0]]])

const premium = (sum: number) => ({ premium: sum })
expectUsed('ip-insurance', [
  [
    'the policy that the cap cuts is used, the next one not',
    [premium(wan(8)), premium(wan(8)), premium(wan(1))],
    [1, 1, 0],
  ],
  ['the policy that just reaches it ends it', [premium(wan(10)), premium(2)], [1, 0]],
  ['and one that is worth nothing stays free', [premium(wan(10)), premium(0)], [1, 0]],
])

const loan = { interest: wan(40), fees: 0, start: '2025-01-10', end: '2026-01-10' }
expectUsed('pledge-financing', [
  // 12万 each: the second is partly paid.
  ['of three loans two', [loan, loan, loan], [1, 1, 0]],
  [
    'times used up leave every loan free',
    [loan],
    [0],
    {
      granted: [
        [2019, 1],
        [2020, 1],
      ],
    },
  ],
])

const case1 = { outcome: 'won', effective: true, costs: wan(20) }
expectUsed('domestic-enforcement', [
  // 6万 each: the second brings the last 4万.
  ['a lost case is never used', [{ outcome: 'lost' }, case1, case1, case1], [0, 1, 1, 0]],
])

expectUsed('service-rating', [
  ['a rating is used', [{}], [1]],
  ['the times used up leave it free', [{}], [0], { granted: [[2026, wan(1)]] }],
])

expectUsed('soft-research', [['without a cap all are used', [{ count: 40 }, {}], [40, 1]]])

const claims = itemWithEntries(true).chain(([item, entries]) =>
  fc.tuple(fc.constant(item), fc.constant(entries), grantsOf(item.id)),
)

it('no entry uses more than it has', () => {
  fc.assert(
    fc.property(claims, ([{ id }, entries, granted]) => {
      const used = usedUp(itemOf(id), entries, knownFrom(2026, granted))
      expect(used).toHaveLength(entries.length)
      for (const [at, count] of used.entries()) {
        expect(count).toBeGreaterThanOrEqual(0)
        expect(count).toBeLessThanOrEqual(entries[at]?.count ?? 1)
      }
    }),
    { numRuns: 300 },
  )
})

it('what is used earns the whole award, alone', () => {
  fc.assert(
    fc.property(claims, ([{ id }, entries, granted]) => {
      const known = knownFrom(2026, granted)
      const used = usedUp(itemOf(id), entries, known)
      const kept = entries.flatMap((entry, at) => (used[at] ? [{ ...entry, count: used[at] }] : []))
      const awardOf = (put: Entries) => assess({ roles, items: { [id]: put } }, known).total
      expect(awardOf(kept)).toEqual(awardOf(entries))
    }),
    { numRuns: 300 },
  )
})

it('of what is used, the last piece that is worth something cannot be spared', () => {
  fc.assert(
    fc.property(claims, ([item, entries, granted]) => {
      const known = knownFrom(2026, granted)
      const used = usedUp(item, entries, known)
      const last = used.findLastIndex((count) => count > 0)
      fc.pre(last >= 0)
      const awardOf = (counts: readonly number[], before = known) => {
        const put = entries.flatMap((entry, at) =>
          counts[at] ? [{ ...entry, count: counts[at] }] : [],
        )
        return assess({ roles, items: { [item.id]: put } }, before).total.max ?? Infinity
      }
      const alone = used.map((_, at) => (at === last ? 1 : 0))
      fc.pre(item.gives.kind === 'per-ten' || awardOf(alone, knownFrom(2026, [])) > 0)
      const spared = used.map((count, at) => (at === last ? count - 1 : count))
      expect(awardOf(spared)).toBeLessThan(awardOf(used))
    }),
    { numRuns: 300 },
  )
})
