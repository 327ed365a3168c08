import { currentEdition, itemsOf } from '../../../policy/edition'
import type { Cap, GrantedItem } from '../../../policy/rule'
import { roles } from '../../../policy/vocabulary'
import { CASE_YEAR, workedCases, type WorkedCase } from '../../../words/book/worked-cases'

const items = itemsOf(currentEdition)
const casesOf = (item: GrantedItem) => workedCases(currentEdition, item)
const among = (cases: readonly WorkedCase[], holds: (each: WorkedCase) => boolean) =>
  expect(cases.filter(holds)).not.toEqual([])

const named = (wanted: (item: GrantedItem) => boolean) =>
  items.filter(wanted).map((item): [string, GrantedItem] => [item.id, item])

const capped = (measure: Cap['measure']) =>
  named(({ caps }) => caps.some((cap) => cap.measure === measure))
const mostOf = ({ caps }: GrantedItem, measure: Cap['measure']): number =>
  caps.find((cap) => cap.measure === measure)?.most ?? NaN

const trimmed = ({ line }: WorkedCase) => line.reasons.some(({ kind }) => kind === 'cap-trimmed')
const countOf = ({ entries }: WorkedCase) => entries[0]?.count ?? 1

describe('every item is worked', () => {
  test.each(named(() => true))('%s where it is owed', (_, item) => {
    among(casesOf(item), ({ line }) => line.status === 'eligible' && line.award.max !== 0)
  })

  test.each(named(({ who }) => who.length < roles.length))('%s where it is closed', (_, item) => {
    among(casesOf(item), ({ line }) => line.reasons.some(({ kind }) => kind === 'role-not-open'))
  })

  test.each(named(({ facts }) => facts.length > 0))('%s where a fact is missing', (_, item) => {
    among(casesOf(item), ({ line }) => line.missing.includes(item.facts[0]?.name ?? ''))
  })

  test.each(named(({ needs }) => needs.length > 0))('%s where it is left out', (_, item) => {
    among(casesOf(item), ({ line }) => line.reasons.some(({ kind }) => kind === 'entry-left-out'))
  })
})

test('ten countries are enough and nine are not', () => {
  const marks = items.find(({ id }) => id === 'madrid-trademark')
  if (!marks) throw new Error('no marks')
  const of = (countries: number) =>
    casesOf(marks).filter(
      ({ about, entries }) => about === 'condition' && entries[0]?.['countries'] === countries,
    )
  expect(of(9).map(({ line }) => line.status)).toEqual(['ineligible'])
  expect(of(10).map(({ line }) => line.status)).toEqual(['eligible'])
})

test.each(named(({ gives }) => gives.kind === 'per-ten'))('nine of %s are too few', (_, item) => {
  const status = (count: number) =>
    casesOf(item).find((each) => each.about === 'tens' && countOf(each) === count)?.line
  expect(status(9)?.status).toBe('ineligible')
  expect(status(10)?.award).toEqual(status(19)?.award)
  expect(status(20)?.award.max).toBe(2 * (status(19)?.award.max ?? NaN))
})

describe('a cap on a sum', () => {
  test.each(capped('amount'))('%s: used up but for a fen, used up, and another year', (_, item) => {
    const granted = casesOf(item).filter(({ about }) => about === 'granted')
    const [almost, whole, before] = granted.map(({ line }) => line)
    expect(almost?.award.max).toBe(1)
    expect(whole?.status).toBe('exhausted')
    const ever = item.caps.some(({ measure, period }) => measure === 'amount' && period === 'ever')
    expect(before?.status).toBe(ever ? 'exhausted' : 'eligible')
  })

  const several = capped('amount').filter(([, { oneEntry }]) => !oneEntry)
  test.each(several)('%s: at once up to it, and over it', (_, item) => {
    const most = mostOf(item, 'amount')
    const atOnce = casesOf(item).filter(({ about }) => about === 'cap')
    among(atOnce, (each) => each.line.award.max === most && !trimmed(each))
    among(atOnce, (each) => each.line.award.max === most && trimmed(each))
    if (item.gives.kind !== 'ceiling' || item.gives.each < most)
      among(atOnce, ({ line }) => (line.award.max ?? most) < most)
  })
})

test.each(capped('claims'))('%s: times left, and used up', (_, item) => {
  const most = mostOf(item, 'claims')
  const times = casesOf(item).filter(({ about }) => about === 'times')
  const within = (count: number) =>
    times.find(
      ({ granted = [] }) =>
        granted.length === count && granted.every(({ year }) => year === CASE_YEAR),
    )
  expect(within(most - 1)?.line.status).toBe('eligible')
  expect(within(most)?.line.status).toBe('exhausted')
})

test.each(capped('places'))('%s: places left, taken, and more than there are', (_, item) => {
  const most = mostOf(item, 'places')
  const places = casesOf(item).filter(({ about }) => about === 'places')
  among(places, ({ placesLeft, line }) => placesLeft === 1 && line.status === 'eligible')
  among(places, ({ placesLeft, line }) => placesLeft === 0 && line.status === 'exhausted')
  if (item.oneEntry) return
  among(places, (each) => countOf(each) === most && !trimmed(each))
  among(places, (each) => countOf(each) === most + 1 && trimmed(each))
})

describe('a share', () => {
  const shares = named(({ gives }) => gives.kind === 'share')
  test.each(shares)('%s: what is less than a fen is dropped', (_, item) => {
    const [whole, floored] = casesOf(item).filter(({ about }) => about === 'rounding')
    expect(whole?.line.award.max).toBe(floored?.line.award.max)
  })

  const limited = shares.filter(
    ([, { gives }]) => gives.kind === 'share' && gives.limit !== undefined,
  )
  test.each(limited)('%s: a fen under its limit, at it, and over', (_, item) => {
    const limit = item.gives.kind === 'share' ? (item.gives.limit ?? NaN) : NaN
    const sums = casesOf(item)
      .filter(({ about }) => about === 'limit')
      .map(({ line }) => line.award.max)
    expect(sums).toEqual([limit - 1, limit, limit])
  })
})

test('the interest of one year counts whole, a day more does not', () => {
  const loans = items.find(({ id }) => id === 'pledge-financing')
  if (!loans) throw new Error('no loans')
  const years = casesOf(loans).filter(({ about }) => about === 'year')
  const partly = years.map(({ line }) =>
    line.steps.some((step) => step.kind === 'share' && step.firstYear !== null),
  )
  expect(partly).toEqual([false, true, false, true])
})

test.each(named(({ gives }) => gives.kind === 'by-fact'))(
  '%s: every sum by its fact',
  (_, item) => {
    const sums = casesOf(item)
      .filter(({ about }) => about === 'figure')
      .map(({ line }) => line.award.max)
    expect(sums).toEqual(item.gives.kind === 'by-fact' ? Object.values(item.gives.each) : [])
  },
)
