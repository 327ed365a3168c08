import fc from 'fast-check'
import { assess, knownFrom } from '../../../policy/assess'
import type { Told } from '../../../policy/assessment'
import { openQuestions } from '../../../policy/questions/open-questions'
import { itemOf } from '../../../policy/edition'
import type { Fact } from '../../../policy/rule'
import {
  roles,
  type Award,
  type Entry,
  type FactValue,
  type ItemId,
} from '../../../policy/vocabulary'
import { most } from '../answer-item'
import { entriesOf, grants, grantsOf, items, valueFor } from '../generate-told'
import { beginCounted, begin, converse } from './converse'

const runs = { numRuns: 150 }

/** Several items with every answer known, few pieces or many. */
const wholes: fc.Arbitrary<Told> = fc
  .uniqueArray(
    fc
      .constantFrom(...items)
      .chain((item) => fc.tuple(fc.constant(item.id), entriesOf(item, true, 4))),
    { maxLength: 5, selector: ([id]) => id },
  )
  .map((put) => ({ roles: [...roles], items: Object.fromEntries(put) }))

const within = (inner: Award, outer: Award) => {
  expect(inner.min).toBeGreaterThanOrEqual(outer.min)
  expect(most(inner.max)).toBeLessThanOrEqual(most(outer.max))
}

const pick =
  (turns: readonly number[]) =>
  <One>(open: readonly One[]): One | undefined =>
    open[(turns[open.length % turns.length] ?? 0) % Math.max(1, open.length)]

const turns = fc.array(fc.nat({ max: 50 }), { minLength: 1, maxLength: 12 })

it('the range holds the final answer and never widens, in whatever order answers come', () => {
  fc.assert(
    fc.property(wholes, grants, turns, (whole, granted, order) => {
      const known = knownFrom(2026, granted)
      const final = assess(whole, known).total
      const { ranges } = converse(whole, known, beginCounted(whole), pick(order))
      for (const [at, { total, uncounted }] of ranges.entries()) {
        expect(uncounted).toEqual([])
        within(final, total)
        within(total, ranges[at - 1]?.total ?? total)
      }
    }),
    runs,
  )
})

it('what was not asked could not have moved it: the end is what every answer together gives', () => {
  fc.assert(
    fc.property(wholes, grants, turns, (whole, granted, order) => {
      const known = knownFrom(2026, granted)
      const final = assess(whole, known).total
      for (const held of [
        converse(whole, known, begin(whole)),
        converse(whole, known, begin(whole), pick(order)),
        converse(whole, known, beginCounted(whole), pick(order)),
      ])
        expect(held.ranges.at(-1)?.total).toEqual(final)
    }),
    runs,
  )
})

/** Little or nothing paid, over a time so long that of a loan's interest next to nothing falls into one year. */
const atTheEdge = (fact: Fact): fc.Arbitrary<FactValue> => {
  if (fact.type === 'money') return fc.constantFrom(0, 100, 100_000)
  if (fact.type === 'day') return fc.constant(fact.notBefore ? '9999-12-31' : '0001-01-01')
  return valueFor(fact)
}

/** Answers to one entry's facts that are not the program's own guesses. */
const someAnswers = (item: ItemId): readonly Entry[] =>
  fc.sample(
    fc.record(
      Object.fromEntries(
        itemOf(item).facts.map((fact) => [fact.name, fc.oneof(valueFor(fact), atTheEdge(fact))]),
      ),
    ),
    { numRuns: 120, seed: 7 },
  )

it('every question asked can still move the range, beside some answers to the others', () => {
  const oneItem = fc
    .constantFrom(...items)
    .chain((item) => fc.tuple(fc.constant(item.id), entriesOf(item, true, 3), grantsOf(item.id)))
  fc.assert(
    fc.property(oneItem, turns, ([id, entries, granted], order) => {
      const whole: Told = { roles: [...roles], items: { [id]: entries } }
      const known = knownFrom(2026, granted)
      const rangeOf = (put: readonly Entry[]) =>
        assess({ ...whole, items: { [id]: put } }, known).total
      const answers = someAnswers(id)
      for (const { question, before } of converse(whole, known, begin(whole), pick(order)).asked) {
        const put = before.items[id] ?? []
        const changed =
          question.kind === 'count'
            ? [1, 2, 10, 40].map((count) => (entry: Entry) => ({ ...entry, count }))
            : answers.map((told) => (entry: Entry) => ({
                ...entry,
                ...Object.fromEntries(question.facts.map((fact) => [fact, told[fact]])),
              }))
        const mine = (at: number) => question.kind === 'count' || question.entry === at
        const moves = answers.some((_, turn) => {
          const other = (at: number) => answers[(turn + 7 * at) % answers.length]
          const now = put.map((entry, at) =>
            mine(at) && question.kind === 'facts' ? entry : { ...other(at), ...entry },
          )
          const ranges = changed.map((change) =>
            rangeOf(now.map((entry, at) => (mine(at) ? change(entry) : entry))),
          )
          return new Set([rangeOf(now), ...ranges].map((one) => JSON.stringify(one))).size > 1
        })
        if (!moves) throw new Error(JSON.stringify([question, put]))
      }
    }),
    // One seed: the answers tried are a sample, and a rare one may be missing from it.
    { numRuns: 200, seed: 20260601 },
  )
})

it('a count that can not matter is not asked: ten thousand a year is ten thousand a year', () => {
  const told = { roles: ['enterprise' as const], items: { 'publicity-event': [{}] } }
  expect(openQuestions(told, knownFrom(2026, []))).toEqual([])
})

it('a fact that the claim needs and the sum does not is left to the claim', () => {
  const told = { roles: ['university' as const], items: { 'training-base': [{}] } }
  expect(openQuestions(told, knownFrom(2026, []))).toEqual([])
  const [line] = assess(told, knownFrom(2026, [])).lines
  expect(line?.status).toBe('incomplete')
})

it('once a cap is full, nothing more is asked under it', () => {
  const full = { countries: 12, count: 3 }
  const items = { 'madrid-trademark': [full, { count: 2 }] }
  expect(openQuestions({ roles: ['enterprise'], items }, knownFrom(2026, []))).toEqual([])
})

it('two ends of a time are one question, asked once the interest makes it matter', () => {
  const roles = ['enterprise' as const]
  const asked = (entry: Entry) =>
    openQuestions({ roles, items: { 'pledge-financing': [entry] } }, knownFrom(2026, [])).map(
      (question) => (question.kind === 'facts' ? question.facts : question.kind),
    )
  expect(asked({ count: 1 })).toEqual([['interest', 'fees']])
  expect(asked({ count: 1, interest: 10_000_000, fees: 0 })).toEqual([['start', 'end']])
  expect(asked({ count: 1, interest: 0, fees: 10_000_000 })).toEqual([])
})

it('what has most at stake is asked first, and what was begun is ended first', () => {
  const roles = ['enterprise' as const]
  const items = {
    'ip-professional': [{}],
    'well-known-trademark': [{}],
    'china-patent-award': [{}],
  }
  const order = (told: Told) => openQuestions(told, knownFrom(2026, [])).map(({ item }) => item)
  expect([...new Set(order({ roles, items }))]).toEqual([
    'china-patent-award',
    'well-known-trademark',
    'ip-professional',
  ])
  const begun = { ...items, 'ip-professional': [{ count: 2 }] }
  expect(order({ roles, items: begun })[0]).toBe('ip-professional')
})

it('facts that no longer come to anything are not asked', () => {
  const lost = { count: 1, outcome: 'lost' }
  const items = { 'domestic-enforcement': [lost], 'overseas-enforcement': [lost] }
  expect(openQuestions({ roles: ['enterprise'], items }, knownFrom(2026, []))).toEqual([])
})

it('nobody of another kind is asked', () => {
  const items = { 'madrid-trademark': [{}] }
  expect(openQuestions({ roles: ['university'], items }, knownFrom(2026, []))).toEqual([])
})
