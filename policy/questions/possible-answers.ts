import type { Condition, Fact, GrantedItem } from '../rule'
import type { Entry, Fen } from '../vocabulary'
import type { Group } from './question'

type Facts = Omit<Entry, 'count'>

/** More than any door lets in. */
const MOST: Fen = 1e11

/** Answers to a group of facts that reach as far as any answer: each end, and each option. */
export const possibleAnswers = (item: GrantedItem, group: Group): readonly Facts[] => {
  const [first, second] = group
  if (first.type === 'day' && second)
    return times.map(([from, to]) => ({ [first.name]: from, [second.name]: to }))
  const values = valuesOf(item, first)
  return values.map((value) => ({
    ...Object.fromEntries(group.map(({ name }) => [name, 0])),
    [first.name]: value,
  }))
}

/** Less than a year, and so long that next to nothing of the interest counts. */
const times = [
  ['2000-01-01', '2000-01-01'],
  ['0001-01-01', '9999-12-31'],
] as const

const valuesOf = (item: GrantedItem, fact: Fact) => {
  switch (fact.type) {
    case 'money':
      return [0, least(item), MOST]
    case 'integer':
      return item.needs.flatMap((need) => about(need, fact.name))
    case 'boolean':
      return [true, false]
    case 'choice':
      return fact.options
    case 'day':
      return []
  }
}

/** The smallest costs of which the share is worth a fen. */
const least = ({ gives }: GrantedItem): Fen =>
  gives.kind === 'share' ? Math.ceil(100 / gives.percent) : 1

const about = (need: Condition, fact: string): readonly number[] =>
  need.kind === 'at-least' && need.fact === fact ? [need.number, need.number - 1] : []
