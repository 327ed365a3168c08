import { assess, knownFrom } from '../../policy/assess'
import type { Reason } from '../../policy/assessment'
import { claimsEver, claimsEachYear, cityPlaces, eachYear } from '../../policy/article'
import { itemOf } from '../../policy/edition'
import type { Entries } from '../../policy/rule'
import { wan, type ItemId } from '../../policy/vocabulary'
import { lineOf } from './answer-item'

type Row = readonly [string, ItemId, Entries, readonly Reason[], (readonly number[])?]

const loan = { interest: wan(1), fees: 0, start: '2025-01-10', end: '2026-01-10' }
const won = { outcome: 'won', foundInfringing: false }
const decides: Reason = { kind: 'authority-decides' }

const rows: readonly Row[] = [
  ['nothing where all is sure', 'madrid-trademark', [{ countries: 10 }], []],
  [
    'each fact that leaves an entry out, with what was told of it',
    'ip-alliance',
    [{ recordLevel: 'municipal', matchesIndustryPolicy: false }],
    [
      { kind: 'entry-left-out', entry: 0, fact: 'recordLevel', value: 'municipal' },
      { kind: 'entry-left-out', entry: 0, fact: 'matchesIndustryPolicy', value: false },
    ],
  ],
  [
    'which entries lack a fact, and which are left out',
    'overseas-enforcement',
    [{ ...won, agentFees: 1 }, won, { outcome: 'lost' }, won],
    [
      { kind: 'entry-left-out', entry: 2, fact: 'outcome', value: 'lost' },
      { kind: 'fact-missing', fact: 'agentFees', entries: [1, 3] },
    ],
  ],
  [
    'of two ways that both failed, the one named first',
    'domestic-enforcement',
    [{ effective: false, benefited: false }],
    [{ kind: 'entry-left-out', entry: 0, fact: 'effective', value: false }],
  ],
  [
    'too few, and how many',
    'open-licence',
    [{ count: 4 }, {}],
    [{ kind: 'fewer-than-ten', count: 5 }],
  ],
  [
    'a cap that trims, and what it leaves',
    'madrid-trademark',
    [{ countries: 10, count: 4 }],
    [{ kind: 'cap-trimmed', cap: eachYear(wan(3)), left: wan(2) }],
    [wan(1)],
  ],
  [
    'every cap that is used up',
    'pledge-financing',
    [loan],
    [
      { kind: 'cap-used-up', cap: eachYear(wan(20)) },
      { kind: 'cap-used-up', cap: claimsEver(2) },
      decides,
    ],
    [wan(15), wan(5)],
  ],
  [
    'more granted than a cap allows uses it up as well',
    'pledge-financing',
    [loan],
    [{ kind: 'cap-used-up', cap: eachYear(wan(20)) }, decides],
    [wan(25)],
  ],
  [
    'the choice, the places and the authority’s word',
    'ip-alliance',
    [{ recordLevel: 'national', matchesIndustryPolicy: true }],
    [{ kind: 'merit' }, { kind: 'quota', places: 3, left: null }, decides],
  ],
  [
    'a yearly time used up beside the quota',
    'ip-alliance',
    [{ recordLevel: 'national', matchesIndustryPolicy: true }],
    [
      { kind: 'cap-used-up', cap: claimsEachYear(1) },
      ...([{ kind: 'merit' }, { kind: 'quota', places: 3, left: null }, decides] as const),
    ],
    [wan(10)],
  ],
  ['by a fact, up to its sum', 'protection-platform', [{ level: 'national' }], [decides]],
  ['of a share that comes to nothing nobody decides', 'ip-insurance', [{ premium: 1 }], []],
]

describe('a line gives its reasons', () => {
  for (const [says, item, entries, reasons, granted = []] of rows)
    it(says, () => {
      const claims = granted.map((amount) => ({ item, year: 2026, amount }))
      expect(lineOf(itemOf(item), entries, claims).reasons).toEqual(reasons)
    })
})

it('the first cap that is used up is the step', () => {
  const claims = [wan(15), wan(5)].map(
    (amount) => ({ item: 'pledge-financing', year: 2026, amount }) as const,
  )
  const { steps } = lineOf(itemOf('pledge-financing'), [loan], claims)
  expect(steps.slice(1)).toEqual([
    {
      ...{ kind: 'cap', clause: 8, cap: eachYear(wan(20)), left: 0 },
      ...{ before: { min: 0, max: wan(0.3) }, after: { min: 0, max: 0 } },
    },
  ])
})

it('a line closed to everybody of these roles says who may claim, and nothing else', () => {
  const told = { roles: ['university'] as const, items: { 'madrid-trademark': [{}] } }
  expect(assess(told, knownFrom(2026, [])).lines).toEqual([
    {
      ...{ item: 'madrid-trademark', article: 2, status: 'ineligible', merit: false },
      ...{ award: { min: 0, max: 0 }, uncapped: { min: 0, max: 0 }, missing: [] },
      ...{ reasons: [{ kind: 'role-not-open', who: ['enterprise'] }], steps: [], raises: [] },
    },
  ])
})

it('the places that are left are told where somebody counted them', () => {
  const told = { roles: ['other'] as const, items: { securitisation: [{ count: 2 }] } }
  const known = { ...knownFrom(2026, []), placesLeft: { securitisation: 1 } }
  const [line] = assess(told, known).lines
  expect(line).toMatchObject({
    merit: true,
    uncapped: { min: 0, max: wan(100) },
    reasons: [
      { kind: 'cap-trimmed', cap: cityPlaces(2), left: 1 },
      { kind: 'merit' },
      { kind: 'quota', places: 2, left: 1 },
      decides,
    ],
  })
})
