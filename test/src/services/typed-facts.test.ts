import fc from 'fast-check'
import { checkFacts } from '../../../contract/shapes/claim-facts'
import { itemOf } from '../../../policy/edition'
import { isAsked, readFacts, typeFacts, type Facts } from '../../../src/services/typed-facts'
import { entryOf, items } from '../../policy/generate-told'

/** An item and facts of it, as the door lets them in. */
const told = (all: boolean) =>
  fc.constantFrom(...items).chain((item) =>
    fc.tuple(
      fc.constant(item),
      entryOf(item, all).map(({ count: _, ...facts }): Facts => facts),
    ),
  )

test('facts typed into the fields and read back are the same, whatever the item', () => {
  fc.assert(
    fc.property(fc.oneof(told(true), told(false)), ([item, facts]) => {
      const typed = typeFacts(item, facts)
      const asked = item.facts.filter((fact) => isAsked(fact, typed)).map(({ name }) => name)
      const expected = Object.entries(facts).filter(
        ([name, value]) => value !== undefined && asked.includes(name),
      )
      expect(readFacts(item, typed)).toEqual({
        facts: Object.fromEntries(expected),
        unreadable: [],
      })
    }),
    { numRuns: 400 },
  )
})

test('whatever is typed, what is read is let in by the door', () => {
  const texts = fc.oneof(
    fc.string({ maxLength: 14 }),
    fc.nat({ max: 9_999_999_999 }).map(String),
    fc.constantFrom('yes', 'no', '2026-02-30', '2026-02-28', '0', '1,000.5'),
  )
  const typing = fc.constantFrom(...items).chain((item) => {
    const fields = item.facts.map((fact): [string, fc.Arbitrary<string>] => [
      fact.name,
      fact.type === 'choice' ? fc.constantFrom(...fact.options) : texts,
    ])
    return fc.tuple(fc.constant(item), fc.record(Object.fromEntries(fields)))
  })
  fc.assert(
    fc.property(typing, ([item, typed]) => {
      const { facts } = readFacts(item, typed)
      expect(checkFacts(item, [{ facts, references: [] } as never])).toBeUndefined()
    }),
    { numRuns: 400 },
  )
})

const pledge = itemOf('pledge-financing')

test('an empty field is no fact, and nothing to complain of', () => {
  expect(readFacts(pledge, { interest: '', fees: '  ' })).toEqual({ facts: {}, unreadable: [] })
})

test.each(['abc', '1.234', '-1', '1e3', '一万'])('a sum typed as %s can not be read', (text) => {
  expect(readFacts(pledge, { interest: text }).unreadable).toEqual(['interest'])
})

test('a sum beyond what the office keeps can not be read', () => {
  expect(readFacts(pledge, { interest: '1000000000' }).unreadable).toEqual([])
  expect(readFacts(pledge, { interest: '1000000000.01' }).unreadable).toEqual(['interest'])
})

test('a day that does not exist can not be read', () => {
  expect(readFacts(pledge, { start: '2026-02-30' }).unreadable).toEqual(['start'])
})

test('an end before its start can not be read; the same day can', () => {
  const typed = { start: '2026-03-02', end: '2026-03-01' }
  expect(readFacts(pledge, typed)).toEqual({ facts: { start: '2026-03-02' }, unreadable: ['end'] })
  expect(readFacts(pledge, { ...typed, end: '2026-03-02' }).unreadable).toEqual([])
})

test('what is left over from another answer is not told', () => {
  const lawsuit = itemOf('domestic-enforcement')
  const typed = { outcome: 'settled', effective: 'yes', benefited: 'no' }
  expect(readFacts(lawsuit, typed).facts).toEqual({ outcome: 'settled', benefited: false })
})
