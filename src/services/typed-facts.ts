import { MOST_FEN } from '../../contract/facts'
import type { Fact, GrantedItem } from '../../policy/rule'
import { isDay } from '../../policy/days'
import type { Entry, FactValue } from '../../policy/vocabulary'
import { readYuan } from '../../words/money'

/** Facts as they stand in the fields: sums in yuan, yes and no as words, '' where nothing is typed. */
export type TypedFacts = Readonly<Record<string, string>>

export type Facts = Omit<Entry, 'count'>

const readSum = (text: string): FactValue | undefined => {
  const sum = readYuan(text)
  return sum === undefined || sum > MOST_FEN ? undefined : sum
}

const readers: Readonly<Record<Fact['type'], (text: string) => FactValue | undefined>> = {
  money: readSum,
  integer: (text) => (/^\d{1,9}$/.test(text) ? Number(text) : undefined),
  boolean: (text) => (text === 'yes' ? true : text === 'no' ? false : undefined),
  choice: (text) => text,
  day: (text) => (isDay(text) ? text : undefined),
}

/** Whether the fact is asked of this entry: some only once another has a certain value. */
export const isAsked = (fact: Fact, typed: TypedFacts): boolean =>
  !fact.once || typed[fact.once.fact] === fact.once.is

/** Facts as the calculator takes them; what can't be read is left out and named in `unreadable`. */
export const readFacts = (
  item: GrantedItem,
  typed: TypedFacts,
): { facts: Facts; unreadable: readonly string[] } => {
  const facts: Record<string, FactValue> = {}
  const unreadable: string[] = []
  for (const fact of item.facts) {
    const text = (typed[fact.name] ?? '').trim()
    if (text === '' || !isAsked(fact, typed)) continue
    const value = readers[fact.type](text)
    if (value === undefined || tooEarly(fact, text, typed)) unreadable.push(fact.name)
    else facts[fact.name] = value
  }
  return { facts, unreadable }
}

const tooEarly = (fact: Fact, text: string, typed: TypedFacts): boolean =>
  fact.type === 'day' && fact.notBefore !== undefined && text < (typed[fact.notBefore] ?? '')

/** The other way: facts as they stand in fields. */
export const typeFacts = (item: GrantedItem, facts: Facts): TypedFacts =>
  Object.fromEntries(item.facts.map((fact) => [fact.name, typeFact(fact, facts[fact.name])]))

const typeFact = (fact: Fact, value: FactValue | undefined): string => {
  if (value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (fact.type !== 'money' || typeof value !== 'number') return String(value)
  const fen = value % 100
  return `${(value - fen) / 100}${fen === 0 ? '' : `.${String(fen).padStart(2, '0')}`}`
}
