/** Valid things to tell, as the door lets them in, for tests of what holds whatever is told. */
import fc from 'fast-check'
import type { GrantedClaim } from '../../policy/assess'
import type { Told } from '../../policy/assessment'
import { currentEdition, itemsOf } from '../../policy/edition'
import type { Fact, GrantedItem } from '../../policy/rule'
import { roles, type Entry, type FactValue, type ItemId } from '../../policy/vocabulary'

export const items = itemsOf(currentEdition)

/** Small sums reach roundings, middling ones the caps, large ones the bounds of the door. */
const sums = fc.oneof(
  fc.nat({ max: 200 }),
  fc.nat({ max: 200_000_000 }),
  fc.nat({ max: 100_000_000_000 }),
)

const days = (min: string, max: string) =>
  fc
    .date({ min: new Date(min), max: new Date(max), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))

/** A value of the fact's type; an end never lies before a start. */
export const valueFor = (fact: Fact): fc.Arbitrary<FactValue> => {
  switch (fact.type) {
    case 'money':
      return sums
    case 'integer':
      return fc.nat({ max: 20 })
    case 'boolean':
      return fc.boolean()
    case 'choice':
      return fc.constantFrom(...fact.options)
    case 'day':
      return fact.notBefore ? days('2025-01-01', '2028-12-31') : days('2023-01-01', '2025-01-01')
  }
}

const counts = (most: number) =>
  fc.option(fc.oneof(fc.integer({ min: 1, max: Math.min(most, 30) }), fc.constant(most)), {
    nil: undefined,
  })

/** An entry of the item; `all`: with every fact, else some may be missing. */
export const entryOf = (item: GrantedItem, all = false): fc.Arbitrary<Entry> => {
  const facts = item.facts.map((fact): [string, fc.Arbitrary<FactValue | undefined>] => [
    fact.name,
    all ? valueFor(fact) : fc.option(valueFor(fact), { nil: undefined, freq: 3 }),
  ])
  return fc.record({ count: counts(item.oneEntry ? 1 : 1000), ...Object.fromEntries(facts) })
}

export const entriesOf = (item: GrantedItem, all = false, most = 5) =>
  fc.array(entryOf(item, all), { minLength: 1, maxLength: item.oneEntry ? 1 : most })

/** Mostly every role, so that most lines are open. */
export const someRoles = fc.oneof(
  { weight: 4, arbitrary: fc.constant([...roles]) },
  { weight: 1, arbitrary: fc.uniqueArray(fc.constantFrom(...roles), { minLength: 1 }) },
)

/** One item, and something to put forward under it. */
export const itemWithEntries = (all = false, among = items) =>
  fc.constantFrom(...among).chain((item) => fc.tuple(fc.constant(item), entriesOf(item, all)))

export const tolds: fc.Arbitrary<Told> = fc
  .tuple(
    someRoles,
    fc.uniqueArray(itemWithEntries(), { maxLength: 6, selector: ([item]) => item.id }),
  )
  .map(([as, put]) => ({
    roles: as,
    items: Object.fromEntries(put.map(([item, entries]) => [item.id, entries])),
  }))

/** Every item at once. */
export const fullTolds: fc.Arbitrary<Told> = fc
  .record(Object.fromEntries(items.map((item) => [item.id, entriesOf(item, false, 3)])))
  .map((all) => ({ roles: [...roles], items: all }))

const claimsOf = (ids: readonly ItemId[]): fc.Arbitrary<GrantedClaim> =>
  fc.record({
    item: fc.constantFrom(...ids),
    year: fc.integer({ min: 2024, max: 2027 }),
    amount: fc.oneof(fc.constant(0), fc.nat({ max: 3_000_000 }), fc.nat({ max: 20_000_000 })),
  })

/** What was granted before, of these items. */
export const grantsOf = (...ids: readonly ItemId[]) => fc.array(claimsOf(ids), { maxLength: 3 })
export const grants = fc.array(claimsOf(items.map(({ id }) => id)), { maxLength: 30 })

/** One item, what is put forward, what was granted of it. */
export const cases = (all = false, among = items) =>
  itemWithEntries(all, among).chain(([item, entries]) =>
    fc.tuple(fc.constant(item), fc.constant(entries), grantsOf(item.id)),
  )
