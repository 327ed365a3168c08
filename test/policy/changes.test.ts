/** What a change of what is told may do to the answer, and what it may not. */
import fc from 'fast-check'
import { assess, knownFrom, type GrantedClaim } from '../../policy/assess'
import type { Told } from '../../policy/assessment'
import { itemIds } from '../../policy/vocabulary'
import { lineOf, most } from './answer-item'
import { cases, entryOf, grants, items, itemWithEntries, tolds, valueFor } from './generate-told'

const runs = { numRuns: 300 }

it('more entries never lower the maximum', () => {
  const several = items.filter(({ oneEntry }) => !oneEntry)
  const extended = cases(false, several).chain(([item, entries, granted]) =>
    fc.tuple(fc.constant(item), fc.constant(entries), fc.constant(granted), entryOf(item)),
  )
  fc.assert(
    fc.property(extended, ([item, entries, granted, more]) => {
      const before = lineOf(item, entries, granted).award.max
      const after = lineOf(item, [...entries, more], granted).award.max
      expect(most(after)).toBeGreaterThanOrEqual(most(before))
    }),
    runs,
  )
})

it('an item added changes no other line', () => {
  fc.assert(
    fc.property(tolds, grants, itemWithEntries(), (told, granted, [item, entries]) => {
      const known = knownFrom(2026, granted)
      const without = (of: Told) => assess(of, known).lines.filter((line) => line.item !== item.id)
      const added = { ...told, items: { ...told.items, [item.id]: entries } }
      expect(without(added)).toEqual(without(told))
    }),
    runs,
  )
})

it('what was granted of other items changes no line', () => {
  fc.assert(
    fc.property(cases(), grants, ([item, entries, granted], others) => {
      const strange = others.filter((row) => row.item !== item.id)
      expect(lineOf(item, entries, [...strange, ...granted])).toEqual(
        lineOf(item, entries, granted),
      )
    }),
    runs,
  )
})

it('a missing fact given narrows the range', () => {
  const asking = items.filter(({ facts }) => facts.length > 0)
  const told = cases(false, asking).chain(([item, entries, granted]) =>
    fc.tuple(
      fc.constant([item, entries, granted] as const),
      fc.constantFrom(...item.facts).chain((fact) => fc.tuple(fc.constant(fact), valueFor(fact))),
      fc.nat({ max: entries.length - 1 }),
    ),
  )
  fc.assert(
    fc.property(told, ([[item, entries, granted], [fact, value], at]) => {
      fc.pre(entries[at]?.[fact.name] === undefined)
      const fuller = entries.map((each, index) =>
        index === at ? { ...each, [fact.name]: value } : each,
      )
      const before = lineOf(item, entries, granted).award
      const after = lineOf(item, fuller, granted).award
      expect(after.min).toBeGreaterThanOrEqual(before.min)
      expect(most(after.max)).toBeLessThanOrEqual(most(before.max))
    }),
    runs,
  )
})

it('the order of entries changes neither award nor status nor what is missing', () => {
  const shuffled = cases().chain(([item, entries, granted]) =>
    fc.tuple(
      fc.constant([item, entries, granted] as const),
      fc.shuffledSubarray(entries, { minLength: entries.length }),
    ),
  )
  fc.assert(
    fc.property(shuffled, ([[item, entries, granted], other]) => {
      const { award, status, missing } = lineOf(item, entries, granted)
      expect(lineOf(item, other, granted)).toMatchObject({ award, status, missing })
    }),
    runs,
  )
})

it('lines stand in the order of the articles, however they were told', () => {
  const sorted = (told: Told, granted: readonly GrantedClaim[]) => {
    const backwards = Object.fromEntries(Object.entries(told.items).reverse())
    const { lines } = assess({ ...told, items: backwards }, knownFrom(2026, granted))
    const asked = itemIds.filter((id) => told.items[id])
    expect(lines.map(({ item }) => item)).toEqual(asked)
  }
  fc.assert(fc.property(tolds, grants, sorted), runs)
})
