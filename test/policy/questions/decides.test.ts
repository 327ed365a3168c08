import { amend } from '../../../policy/amend'
import { choice, integer, is, yesOrNo } from '../../../policy/article'
import { knownFrom } from '../../../policy/assess'
import { lygIpDraft } from '../../../policy/edition'
import { openQuestions } from '../../../policy/questions/open-questions'
import { nameOf } from '../../../policy/questions/question'
import { runningRange } from '../../../policy/questions/running-range'
import type { Entries } from '../../../policy/rule'
import { roles, wan, type Award, type ItemId } from '../../../policy/vocabulary'

const known = knownFrom(2026, [])

type Row = readonly [string, ItemId, Entries, readonly (readonly [string, number | null])[]]

const loan = { count: 1, interest: wan(10), fees: 0 }

const rows: readonly Row[] = [
  [
    'how many, and what keeps them out',
    'madrid-trademark',
    [{}],
    [
      ['madrid-trademark/count', wan(1)],
      ['madrid-trademark/0/countries', wan(1)],
    ],
  ],
  ['of tens, the first ten', 'open-licence', [{}], [['open-licence/count', wan(1)]]],
  [
    'of the one there can be, what its sum hangs on',
    'city-ip-enterprise',
    [{}],
    [['city-ip-enterprise/0/tier', wan(19)]],
  ],
  [
    'both ends, where both can move',
    'national-ip-enterprise',
    [{ count: 1 }],
    [['national-ip-enterprise/0/tier', wan(3)]],
  ],
  [
    'without a limit, more than can be told',
    'china-patent-award',
    [{ count: 1 }],
    [['china-patent-award/0/provincialBonus', null]],
  ],
  [
    'costs, up to the cap',
    'pledge-financing',
    [{ count: 1 }],
    [['pledge-financing/0/interest', wan(20)]],
  ],
  // 365 of 3 652 058 days: 10万 × 365 / 3 652 058 = 999.43… fen, 30% of which are 299 fen.
  [
    'a time, down to next to nothing',
    'pledge-financing',
    [loan],
    [['pledge-financing/0/start', wan(3) - 299]],
  ],
  [
    'beside the others at their least',
    'ip-insurance',
    [{ count: 1 }, { count: 1, premium: wan(2) }],
    [['ip-insurance/0/premium', wan(4)]],
  ],
  [
    'an entry that was begun is ended before the others',
    'overseas-enforcement',
    [{ count: 1 }, { count: 1, foundInfringing: false, agentFees: wan(2) }],
    [
      ['overseas-enforcement/1/outcome', wan(1)],
      ['overseas-enforcement/0/outcome', wan(20)],
      ['overseas-enforcement/0/foundInfringing', wan(20)],
      ['overseas-enforcement/0/agentFees', wan(20)],
    ],
  ],
  [
    'what was told and taken back is not begun',
    'patent-navigation',
    [{ count: 1 }, { count: 2, accepted: undefined }],
    [
      ['patent-navigation/0/accepted', wan(20)],
      ['patent-navigation/1/accepted', wan(40)],
    ],
  ],
]

it.each(rows)('what a question decides: %s', (_says, item, entries, questions) => {
  const open = openQuestions({ roles, items: { [item]: entries } }, known)
  expect(open.map((question) => [nameOf(question), question.decides])).toEqual(questions)
})

/** Sample data (样例): facts that no article has beside each other yet. */
const sample = amend(
  lygIpDraft,
  { id: 'sample-facts', title: '样例：更多问题', issued: null },
  {
    'protection-platform': {
      facts: [choice('level', 'national', 'provincial'), yesOrNo('accepted')],
      needs: [is('accepted', true)],
    },
    'gi-product': { facts: [integer('villages')] },
  },
)

it('of one entry, what decides most is asked first', () => {
  const told = { roles, items: { 'protection-platform': [{}] } }
  expect(openQuestions(told, known, sample).map(({ decides }) => decides)).toEqual([
    ...[wan(20), wan(10)],
  ])
})

it('a number that nothing hangs on is not asked', () => {
  const told = { roles, items: { 'gi-product': [{ count: 1 }] } }
  expect(openQuestions(told, known, sample)).toEqual([])
})

const told = {
  roles,
  items: { 'wipo-global-award': [{ count: 1 }], 'madrid-trademark': [{}], 'open-licence': [{}] },
}
const upTo = (max: number): Award => ({ min: 0, max })

it('what is not counted yet stands for one piece or one ten, and no total holds it', () => {
  const { assessment, uncounted, total } = runningRange(told, known)
  expect(uncounted).toEqual(['madrid-trademark', 'open-licence'])
  expect(total).toEqual(upTo(wan(30)))
  expect(assessment.lines.map(({ award }) => award)).toEqual([
    ...[upTo(wan(30)), upTo(wan(1)), { min: wan(1), max: wan(1) }],
  ])
})
