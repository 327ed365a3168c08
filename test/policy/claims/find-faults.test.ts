import {
  findFaults,
  type ClaimFault,
  type ClaimPhoto,
  type TypedEntry,
  type TypedReference,
} from '../../../policy/claims/find-faults'
import { referenceRules } from '../../../policy/claims/references'
import { currentEdition, itemOf, itemsOf } from '../../../policy/edition'
import type { ItemId } from '../../../policy/vocabulary'

const window = { from: '2025-01-01', to: '2026-12-31' }

/** Valid numbers, one after another. */
const mark = (at: number): TypedReference => ({
  number: String(1_700_000 + at),
  holder: 'SAMPLE CO LTD',
  date: '2026-03-12',
})
const marks = (count: number) => Array.from({ length: count }, (_, at) => mark(at))

const entry = (
  references: readonly TypedReference[],
  facts: TypedEntry['facts'] = { countries: 12 },
): TypedEntry => ({ facts, references })

const photosOf = (item: ItemId, state: ClaimPhoto['state'] = 'admitted'): ClaimPhoto[] =>
  referenceRules[item].documents.map((document) => ({ document, state }))

/** The faults of a Madrid claim whose photos are all there. */
const faultsOf = (...entries: readonly TypedEntry[]): readonly ClaimFault[] =>
  findFaults(itemOf('madrid-trademark'), entries, photosOf('madrid-trademark'), window)

/** The faults of one mark that differs from a good one so. */
const faultsOfMark = (part: Partial<TypedReference>) => faultsOf(entry([{ ...mark(0), ...part }]))
const there = { entry: 0, reference: 0 }

test('a whole claim has no fault', () => {
  expect(faultsOf(entry(marks(2)))).toEqual([])
})

describe('entries', () => {
  test('there must be one', () => {
    expect(faultsOf()).toEqual([{ kind: 'no-entry' }])
  })

  test('each must have a reference', () => {
    expect(faultsOf(entry(marks(1)), entry([]))).toEqual([{ kind: 'reference-missing', entry: 1 }])
  })

  test('a fact that is asked and not told is missing', () => {
    expect(faultsOf(entry(marks(1), {}))).toEqual([
      { kind: 'fact-missing', entry: 0, fact: 'countries' },
    ])
  })

  test('80 references are taken, whichever entries they stand in', () => {
    const all = marks(80)
    expect(faultsOf(entry(all.slice(0, 30)), entry(all.slice(30)))).toEqual([])
  })

  test('81 are too many', () => {
    const all = marks(81)
    expect(faultsOf(entry(all.slice(0, 80)), entry(all.slice(80)))).toEqual([
      { kind: 'too-many-references', most: 80 },
    ])
  })

  const single = itemsOf(currentEdition).filter(({ oneEntry }) => oneEntry)
  test.each(single.map(({ id }) => [id]))('%s takes one reference and not two', (id) => {
    const paper = (number: string) => ({ number, holder: '样例', date: '2026-03-12' })
    const tooMany = (...entries: readonly TypedEntry[]) =>
      findFaults(itemOf(id), entries, [], window).filter(
        ({ kind }) => kind === 'too-many-references',
      )
    expect(tooMany(entry([paper('1')], {}))).toEqual([])
    const fault = [{ kind: 'too-many-references', most: 1 }]
    expect(tooMany(entry([paper('1'), paper('2')], {}))).toEqual(fault)
    expect(tooMany(entry([paper('1')], {}), entry([paper('2')], {}))).toEqual(fault)
  })
})

describe('facts', () => {
  const missing = (item: ItemId, facts: TypedEntry['facts']) =>
    findFaults(itemOf(item), [entry([], facts)], [], null).flatMap((fault) =>
      fault.kind === 'fact-missing' ? [fault.fact] : [],
    )

  test('are all asked of an entry that says nothing', () => {
    expect(missing('overseas-enforcement', {})).toEqual(['outcome', 'foundInfringing', 'agentFees'])
  })

  test('are not asked any more of an entry that a condition has failed', () => {
    expect(missing('overseas-enforcement', { outcome: 'lost' })).toEqual([])
    expect(missing('overseas-enforcement', { outcome: 'won', foundInfringing: true })).toEqual([])
  })

  test('that depend on another are asked only beside its value', () => {
    expect(missing('domestic-enforcement', { outcome: 'won' })).toContain('effective')
    expect(missing('domestic-enforcement', { outcome: 'won' })).not.toContain('benefited')
    expect(missing('domestic-enforcement', { outcome: 'settled' })).toContain('benefited')
    expect(missing('domestic-enforcement', { outcome: 'settled' })).not.toContain('effective')
  })

  test('of no and of zero are told', () => {
    expect(missing('pledge-financing', { fees: 0 })).not.toContain('fees')
    expect(missing('overseas-enforcement', { foundInfringing: false })).not.toContain(
      'foundInfringing',
    )
  })
})

describe('a number', () => {
  test.each(['', '  ', '\u3000'])('left empty (%j) is missing', (number) => {
    expect(faultsOfMark({ number })).toEqual([{ kind: 'number-missing', ...there }])
  })

  test.each(['12345678', 'ABC', '--', '1712001号'])('%s has not its form', (number) => {
    expect(faultsOfMark({ number })).toEqual([{ kind: 'number-misformed', ...there }])
  })

  test.each(['1712001', '1712001A', ' 171 2001 ', '１７１２００１', '1712001a'])(
    '%s has it, however it is spelt',
    (number) => {
      expect(faultsOfMark({ number })).toEqual([])
    },
  )

  test.each([
    ['1712001', ' １７１-2001 '],
    ['1712001a', '1712001A'],
  ])('told twice, as %s and %s, is told once too often', (one, other) => {
    const pair = [
      { ...mark(0), number: one },
      { ...mark(0), number: other },
    ]
    expect(faultsOf(entry(pair))).toEqual([{ kind: 'number-twice', entry: 0, reference: 1 }])
    expect(faultsOf(...pair.map((each) => entry([each])))).toEqual([
      { kind: 'number-twice', entry: 1, reference: 0 },
    ])
  })

  test('of a patent is one with and without ZL', () => {
    const patent = (number: string) => ({ number, holder: '样例', date: '2026-03-12' })
    const pair = [patent('ZL 202010123456.2'), patent('２０２０１０１２３４５６．２')]
    const kinds = findFaults(itemOf('open-licence'), [entry(pair, {})], [], null).map(
      ({ kind }) => kind,
    )
    expect(kinds).toContain('number-twice')
  })

  test.each(['', '  '])('left empty (%j) twice is missing twice, and not told twice', (number) => {
    const kinds = faultsOf(entry([1, 2].map(() => ({ ...mark(0), number })))).map(
      ({ kind }) => kind,
    )
    expect(kinds).toEqual(['number-missing', 'number-missing'])
  })
})

describe('a holder', () => {
  test('left empty is missing', () => {
    expect(faultsOfMark({ holder: ' ' })).toEqual([{ kind: 'holder-missing', ...there }])
  })

  test('is not asked where the paper bears nobody’s name', () => {
    const paper = { number: '调解1号', holder: '', date: '2026-03-12' }
    const item = itemOf('dispute-mediation')
    expect(findFaults(item, [entry([paper], {})], photosOf(item.id), window)).toEqual([])
  })
})

describe('a date', () => {
  test('left empty is missing', () => {
    expect(faultsOfMark({ date: '' })).toEqual([{ kind: 'date-missing', ...there }])
  })

  test.each([window.from, window.to])('of the last day that counts, %s, counts', (date) => {
    expect(faultsOfMark({ date })).toEqual([])
  })

  test.each(['2024-12-31', '2027-01-01'])('a day beyond, %s, does not', (date) => {
    expect(faultsOfMark({ date })).toEqual([{ kind: 'date-outside', ...there, ...window }])
  })

  test('is not judged while no round says from when to when', () => {
    const item = itemOf('madrid-trademark')
    const old = entry([{ ...mark(0), date: '1999-01-01' }])
    expect(findFaults(item, [old], photosOf(item.id), null)).toEqual([])
  })
})

test('every fault is told at once', () => {
  const bad = [{ number: '', holder: '', date: '' }, { ...mark(1), date: '2000-01-01' }, mark(1)]
  const kinds = findFaults(itemOf('madrid-trademark'), [entry(bad, {})], [], window).map(
    ({ kind }) => kind,
  )
  expect([...kinds].sort()).toEqual([
    'date-missing',
    'date-outside',
    'document-missing',
    'fact-missing',
    'holder-missing',
    'number-missing',
    'number-twice',
  ])
})
