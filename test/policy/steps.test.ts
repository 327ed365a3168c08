import type { Step } from '../../policy/assessment'
import { eachYear } from '../../policy/article'
import { itemOf } from '../../policy/edition'
import type { Entries } from '../../policy/rule'
import { wan, yuan, type Award, type ItemId } from '../../policy/vocabulary'
import { lineOf } from './answer-item'

type Row = readonly [string, ItemId, Entries, readonly Step[]]

const nothing: Award = { min: 0, max: 0 }
const exactly = (sum: number): Award => ({ min: sum, max: sum })
const upTo = (max: number): Award => ({ min: 0, max })
const first = { entry: 0, count: 1, before: nothing }

const rows: readonly Row[] = [
  [
    'so much for each piece, entry by entry',
    'wipo-global-award',
    [{ count: 2 }, {}],
    [
      { kind: 'each', clause: 1, ...first, count: 2, award: upTo(wan(30)), after: upTo(wan(60)) },
      {
        ...{ kind: 'each', clause: 1, entry: 1, count: 1, award: upTo(wan(30)) },
        ...{ before: upTo(wan(60)), after: upTo(wan(90)) },
      },
    ],
  ],
  [
    'an entry left out is no step',
    'madrid-trademark',
    [{ countries: 9 }, { countries: 10 }],
    [
      {
        ...{ kind: 'each', clause: 2, ...first, entry: 1 },
        ...{ award: exactly(wan(1)), after: exactly(wan(1)) },
      },
    ],
  ],
  [
    'a piece that a condition still hangs on may come to nothing',
    'madrid-trademark',
    [{}],
    [{ kind: 'each', clause: 2, ...first, award: upTo(wan(1)), after: upTo(wan(1)) }],
  ],
  [
    'by a fact that is told',
    'national-ip-enterprise',
    [{ tier: 'advantage' }],
    [
      {
        ...{ kind: 'by-fact', clause: 19, ...first, fact: 'tier', value: 'advantage' },
        ...{ award: exactly(wan(2)), after: exactly(wan(2)) },
      },
    ],
  ],
  [
    'by a fact that is not told',
    'national-ip-enterprise',
    [{}],
    [
      {
        ...{ kind: 'by-fact', clause: 19, ...first, fact: 'tier', value: null },
        ...{ award: { min: wan(2), max: wan(5) }, after: { min: wan(2), max: wan(5) } },
      },
    ],
  ],
  [
    'a share that its limit holds',
    'overseas-enforcement',
    [{ outcome: 'won', foundInfringing: false, agentFees: wan(62) }],
    [
      {
        ...{ kind: 'share', clause: 12, ...first, percent: 50, of: wan(62), limit: wan(20) },
        ...{ firstYear: null, award: exactly(wan(20)), after: exactly(wan(20)) },
      },
    ],
  ],
  [
    'a share of costs that are not told',
    'china-patent-award',
    [{}],
    [
      {
        ...{ kind: 'share', clause: 1, ...first, percent: 50, of: null, limit: null },
        ...{ firstYear: null, award: { min: 0, max: null }, after: { min: 0, max: null } },
      },
    ],
  ],
  [
    'a share of which a part lies beyond the first year',
    'pledge-financing',
    [{ interest: yuan(366), fees: 0, start: '2025-01-10', end: '2026-01-11' }],
    [
      {
        ...{ kind: 'share', clause: 8, ...first, percent: 30, of: yuan(365), limit: null },
        firstYear: { interest: yuan(366), counted: yuan(365), days: 365, ofDays: 366 },
        ...{ award: upTo(10_950), after: upTo(10_950) },
      },
    ],
  ],
  [
    'whole tens of all entries',
    'open-licence',
    [{ count: 9 }, { count: 8 }],
    [
      {
        ...{ kind: 'per-ten', clause: 9, count: 17, tens: 1, each: wan(1) },
        ...{ before: nothing, after: exactly(wan(1)) },
      },
    ],
  ],
  [
    'and a cap that cuts them',
    'madrid-trademark',
    [{ countries: 12, count: 5 }],
    [
      {
        ...{ kind: 'each', clause: 2, ...first, count: 5 },
        ...{ award: exactly(wan(1)), after: exactly(wan(5)) },
      },
      {
        ...{ kind: 'cap', clause: 2, cap: eachYear(wan(3)), left: wan(3) },
        ...{ before: exactly(wan(5)), after: exactly(wan(3)) },
      },
    ],
  ],
  ['none where nothing stands', 'madrid-trademark', [{ countries: 9 }], []],
]

it.each(rows)('the steps of a sum: %s', (_says, id, entries, steps) => {
  expect(lineOf(itemOf(id), entries, []).steps).toEqual(steps)
})
