import fc from 'fast-check'
import type { Raise } from '../../policy/assessment'
import { amend } from '../../policy/amend'
import { assess, knownFrom } from '../../policy/assess'
import { itemOf, lygIpDraft } from '../../policy/edition'
import type { Entries } from '../../policy/rule'
import { wan, yuan, type ItemId } from '../../policy/vocabulary'
import { lineOf, most } from './answer-item'
import { cases } from './generate-told'

type Row = readonly [string, ItemId, Entries, readonly Raise[]]

const booth = { organisedByCityOffice: false, level: 'national', boothCosts: wan(4) }
const enforced = { outcome: 'won', effective: false, costs: yuan(10_000) }

const rows: readonly Row[] = [
  [
    'three more declarations would add 1万',
    'open-licence',
    [{ count: 17 }],
    [{ kind: 'more', count: 3, adds: wan(1) }],
  ],
  [
    'the first ten counts, too',
    'open-licence',
    [{ count: 4 }, { count: 2 }],
    [{ kind: 'more', count: 4, adds: wan(1) }],
  ],
  [
    'after a whole ten, ten more',
    'dispute-mediation',
    [{ count: 20 }],
    [{ kind: 'more', count: 10, adds: wan(5) }],
  ],
  ['a cap reached cannot be raised', 'open-licence', [{ count: 59 }], []],
  [
    'a tenth country would add 1万',
    'madrid-trademark',
    [{ countries: 12 }, { countries: 9 }],
    [{ kind: 'fact', entry: 1, fact: 'countries', to: 10, adds: wan(1) }],
  ],
  [
    'what the cap trims is not promised',
    'madrid-trademark',
    [{ countries: 12, count: 3 }, { countries: 9 }],
    [],
  ],
  [
    'an acceptance still to come',
    'patent-navigation',
    [{ accepted: false }],
    [{ kind: 'fact', entry: 0, fact: 'accepted', to: true, adds: wan(20) }],
  ],
  [
    'a ruling that comes into force',
    'domestic-enforcement',
    [enforced],
    [{ kind: 'fact', entry: 0, fact: 'effective', to: true, adds: yuan(3_000) }],
  ],
  ['a case lost stays lost', 'domestic-enforcement', [{ outcome: 'lost' }], []],
  ['a fair of another level stays so', 'exhibition', [{ ...booth, level: 'other' }], []],
  [
    'an alliance that fails twice is not mended by one',
    'ip-alliance',
    [{ recordLevel: 'municipal', matchesIndustryPolicy: false }],
    [],
  ],
  ['what stands needs no raise', 'patent-navigation', [{ accepted: true }], []],
]

it.each(rows)('%s', (_says, id, entries, raises) => {
  expect(lineOf(itemOf(id), entries, []).raises).toEqual(raises)
})

/** Sample data (样例): a share of costs that nothing bounds. */
const unbounded = amend(
  lygIpDraft,
  { id: 'sample-unbounded', title: '样例：不设上限', issued: null },
  { 'domestic-enforcement': { caps: [] } },
)

const won = { outcome: 'won', effective: true }
const withoutLimit: readonly (readonly [string, Entries, readonly Raise[]])[] = [
  [
    'a ruling may bring more than can be told',
    [{ ...won, effective: false }],
    [{ kind: 'fact', entry: 0, fact: 'effective', to: true, adds: null }],
  ],
  ['nothing raises what has no limit already', [won, enforced], []],
]

it.each(withoutLimit)('%s', (_says, entries, raises) => {
  const told = { roles: ['enterprise'] as const, items: { 'domestic-enforcement': entries } }
  expect(assess(told, knownFrom(2026, []), unbounded).lines[0]?.raises).toEqual(raises)
})

it('what would raise the sum does raise it, by as much', () => {
  fc.assert(
    fc.property(cases(), ([item, entries, granted]) => {
      const { award, raises } = lineOf(item, entries, granted)
      for (const raise of raises) {
        const { max } = lineOf(item, follow(entries, raise), granted).award
        expect(raise.adds).not.toBe(0)
        expect(most(max)).toBe(most(raise.adds) + most(award.max))
      }
    }),
    { numRuns: 300 },
  )
})

const follow = (entries: Entries, raise: Raise): Entries =>
  raise.kind === 'more'
    ? [...entries, { count: raise.count }]
    : entries.map((entry, at) =>
        at === raise.entry ? { ...entry, [raise.fact]: raise.to } : entry,
      )
