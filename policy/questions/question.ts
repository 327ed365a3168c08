import type { Fact, GrantedItem } from '../rule'
import type { Entry, Fen, ItemId } from '../vocabulary'

/** How many pieces there are of an item; or what is so of one entry. */
export type Asked =
  | { readonly kind: 'count'; readonly item: ItemId }
  | {
      readonly kind: 'facts'
      readonly item: ItemId
      readonly entry: number
      readonly facts: readonly string[]
    }

/** `decides`: how far an answer can move an end of the range; `null` where the text sets no limit. */
export type Question = Asked & { readonly decides: Fen | null }

/** Names a question so that it is found again: `madrid-trademark/count`, `madrid-trademark/0/countries`. */
export const nameOf = (asked: Asked): string =>
  asked.kind === 'count'
    ? `${asked.item}/count`
    : `${asked.item}/${asked.entry}/${asked.facts[0] ?? ''}`

/** The question of that name under an item, whether it still matters or not. */
export const askedNamed = (name: string, item: GrantedItem): Asked | undefined => {
  const [, at, fact] = name.split('/')
  if (at === 'count') return { kind: 'count', item: item.id }
  const group = groupsOf(item).find(([first]) => first.name === fact)
  return group && { kind: 'facts', item: item.id, entry: Number(at), facts: namesOf(group) }
}

/** Facts that are asked together. */
export type Group = readonly [Fact, ...Fact[]]

export const namesOf = (group: readonly Fact[]): readonly string[] => group.map(({ name }) => name)

/** Facts that only together move a sum are asked together: both ends of a time, the parts of worked costs. */
export const groupsOf = (item: GrantedItem): readonly Group[] => {
  const groups = new Map<string, [Fact, ...Fact[]]>()
  for (const fact of item.facts) {
    const key = groupKey(item, fact)
    const group = groups.get(key)
    if (group) group.push(fact)
    else groups.set(key, [fact])
  }
  return [...groups.values()]
}

const groupKey = ({ gives }: GrantedItem, { type, name }: Fact): string => {
  if (type === 'day') return 'time'
  const worked = gives.kind === 'share' && typeof gives.of === 'function'
  return worked && type === 'money' ? 'costs' : name
}

/** Groups of which the entry still lacks a fact that is asked of it. */
export const openGroups = (item: GrantedItem, entry: Entry): readonly Group[] =>
  groupsOf(item).filter((group) =>
    group.some(
      ({ name, once }) => entry[name] === undefined && (!once || entry[once.fact] === once.is),
    ),
  )

/** Pieces that each have a sum of their own are told one by one, not as so many alike. */
export const isToldApart = ({ facts, oneEntry }: GrantedItem): boolean =>
  !oneEntry && facts.some(({ type }) => type === 'money')
