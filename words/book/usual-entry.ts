/** An entry that meets what an item asks, and others that differ from it in one fact. */
import { sameDayNextYear } from '../../policy/days'
import type { Condition, Fact, Item } from '../../policy/rule'
import { wan, type Entry, type FactValue } from '../../policy/vocabulary'

const START = '2025-01-10'

type Told = Readonly<Record<string, FactValue>>

/** What must be told for a condition to hold; of alternatives, the first. */
const demands = (condition: Condition): Told => {
  switch (condition.kind) {
    case 'is':
      return { [condition.fact]: condition.value }
    case 'one-of':
      return { [condition.fact]: condition.values[0] ?? '' }
    case 'at-least':
      return { [condition.fact]: condition.number }
    case 'all':
      return Object.assign({}, ...condition.of.map(demands)) as Told
    case 'any':
      return condition.of[0] ? demands(condition.of[0]) : {}
  }
}

const usual = (fact: Fact): FactValue => {
  switch (fact.type) {
    case 'money':
      return wan(10)
    case 'integer':
      return 1
    case 'boolean':
      return true
    case 'choice':
      return fact.options[0] ?? ''
    case 'day':
      return fact.notBefore === undefined ? START : sameDayNextYear(START)
  }
}

const isAsked = ({ once }: Fact, told: Told): boolean => !once || told[once.fact] === once.is

/** Every fact that is asked, in the item's order: told as `told` has it, as it must be, or as is usual. */
export const entryWith = (item: Item, told: Told): Entry => {
  const needed = Object.assign({}, ...item.needs.map(demands)) as Told
  const entry: Record<string, FactValue> = {}
  for (const fact of item.facts)
    if (isAsked(fact, { ...entry, ...told }))
      entry[fact.name] = told[fact.name] ?? needed[fact.name] ?? usual(fact)
  return entry
}

export const usualEntry = (item: Item): Entry => entryWith(item, {})

/** The plain conditions of an item, wherever they stand. */
export const plainNeeds = (conditions: readonly Condition[]): readonly PlainCondition[] =>
  conditions.flatMap((condition) =>
    condition.kind === 'all' || condition.kind === 'any' ? plainNeeds(condition.of) : [condition],
  )
type PlainCondition = Exclude<Condition, { kind: 'all' | 'any' }>

const otherValues = (fact: Fact, now: FactValue | undefined): readonly FactValue[] => {
  if (fact.type === 'boolean') return [!now]
  return fact.type === 'choice' ? fact.options.filter((option) => option !== now) : []
}

/** The usual entry with one condition's fact told otherwise, for every value that it may have. */
export const contraryEntries = (item: Item): readonly Entry[] => {
  const base = usualEntry(item)
  const named = new Set(plainNeeds(item.needs).map(({ fact }) => fact))
  const flipped = item.facts
    .filter(({ name }) => named.has(name) && base[name] !== undefined)
    .flatMap((fact) =>
      otherValues(fact, base[fact.name]).map((value) => entryWith(item, { [fact.name]: value })),
    )
  return [...flipped, ...flipped.flatMap((entry) => dependent(item, base, entry))]
}

/** Where another answer asks another question, that one answered with no, too. */
const dependent = (item: Item, base: Entry, entry: Entry): readonly Entry[] =>
  item.facts
    .filter(({ name, type }) => type === 'boolean' && base[name] === undefined && entry[name])
    .map(({ name }) => ({ ...entry, [name]: false }))
