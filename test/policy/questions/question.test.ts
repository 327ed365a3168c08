import { itemOf } from '../../../policy/edition'
import {
  askedNamed,
  groupsOf,
  isToldApart,
  nameOf,
  namesOf,
  openGroups,
  type Asked,
} from '../../../policy/questions/question'
import type { Entry, ItemId } from '../../../policy/vocabulary'

const asked: readonly (readonly [string, Asked])[] = [
  ['madrid-trademark/count', { kind: 'count', item: 'madrid-trademark' }],
  [
    'madrid-trademark/0/countries',
    { kind: 'facts', item: 'madrid-trademark', entry: 0, facts: ['countries'] },
  ],
  [
    'pledge-financing/2/start',
    { kind: 'facts', item: 'pledge-financing', entry: 2, facts: ['start', 'end'] },
  ],
]

test.each(asked)('%s names a question, and the question is found by it', (name, question) => {
  expect(nameOf(question)).toBe(name)
  expect(askedNamed(name, itemOf(question.item))).toEqual(question)
})

test.each(['madrid-trademark/0/premium', 'madrid-trademark'])('%s names none', (name) => {
  expect(askedNamed(name, itemOf('madrid-trademark'))).toBeUndefined()
})

const groups: readonly (readonly [ItemId, readonly (readonly string[])[]])[] = [
  [
    'pledge-financing',
    [
      ['interest', 'fees'],
      ['start', 'end'],
    ],
  ],
  ['exhibition', [['organisedByCityOffice'], ['level'], ['boothCosts']]],
  ['gi-product', []],
]

test.each(groups)('what %s asks together', (id, names) => {
  expect(groupsOf(itemOf(id)).map(namesOf)).toEqual(names)
})

const open: readonly (readonly [string, ItemId, Entry, readonly string[]])[] = [
  [
    'of a loan whose end is not told, its time',
    'pledge-financing',
    { interest: 0, fees: 0, start: '2025-01-10' },
    ['start'],
  ],
  [
    'of a case, nothing that hangs on its outcome',
    'domestic-enforcement',
    {},
    ['outcome', 'costs'],
  ],
  ['of a case won, its force', 'domestic-enforcement', { outcome: 'won' }, ['effective', 'costs']],
  [
    'a no and a zero are told',
    'exhibition',
    { organisedByCityOffice: false, boothCosts: 0 },
    ['level'],
  ],
]

test.each(open)('open is, %s', (_says, id, entry, firsts) => {
  expect(openGroups(itemOf(id), entry).map((group) => namesOf(group)[0])).toEqual(firsts)
})

test('pieces with a sum of their own are told one by one', () => {
  const insurance = itemOf('ip-insurance')
  expect(isToldApart(insurance)).toBe(true)
  expect(isToldApart({ ...insurance, oneEntry: true })).toBe(false)
  expect(isToldApart(itemOf('overseas-enforcement'))).toBe(true)
  expect(isToldApart(itemOf('madrid-trademark'))).toBe(false)
})
