/** What an item brings on both sides of each of its thresholds, worked out by the law itself. */
import { assess, knownFrom } from '../../policy/assess'
import type { Line } from '../../policy/assessment'
import type { Edition, Item } from '../../policy/rule'
import { roles, type Entry, type Role } from '../../policy/vocabulary'
import { aroundCaps } from './around-caps'
import { aroundFigures } from './around-figures'
import type { Situation } from './situation'
import { contraryEntries, entryWith, plainNeeds, usualEntry } from './usual-entry'

export interface WorkedCase extends Situation {
  readonly role: Role
  readonly line: Line
}

/** The year of the round in every case. */
export const CASE_YEAR = 2026

/** What comes of a situation under an edition that grants the item. */
export const workOut = (edition: Edition, item: Item, situation: Situation): WorkedCase => {
  const { entries, granted = [], placesLeft } = situation
  const role = situation.role ?? item.who[0] ?? 'other'
  const known = {
    ...knownFrom(CASE_YEAR, granted),
    placesLeft: placesLeft === undefined ? {} : { [item.id]: placesLeft },
  }
  const [line] = assess({ roles: [role], items: { [item.id]: entries } }, known, edition).lines
  if (!line) throw new Error(`the edition ${edition.id} grants no item ${item.id}`)
  return { ...situation, role, line }
}

const closedRole = ({ who }: Item): Role | undefined => roles.find((role) => !who.includes(role))

const aroundNumbers = (item: Item): readonly Entry[] =>
  plainNeeds(item.needs).flatMap((need) =>
    need.kind === 'at-least'
      ? [need.number - 1, need.number].map((told) => entryWith(item, { [need.fact]: told }))
      : [],
  )

const aroundConditions = (item: Item): readonly Situation[] =>
  [...aroundNumbers(item), ...contraryEntries(item)].map((entry) => ({
    about: 'condition',
    entries: [entry],
  }))

const missing = (item: Item): readonly Situation[] => {
  const [first] = item.facts
  if (!first) return []
  const usual = usualEntry(item)
  const told = item.facts.filter((fact) => fact !== first && fact.once?.fact !== first.name)
  return [
    {
      about: 'missing',
      entries: [Object.fromEntries(told.map(({ name }) => [name, usual[name]]))],
    },
  ]
}

/** What is told and known on both sides of everything the item depends on. */
export const situationsOf = (item: Item): readonly Situation[] => {
  const closed = closedRole(item)
  return [
    ...(item.gives.kind === 'per-ten'
      ? []
      : [{ about: 'usual', entries: [usualEntry(item)] } as const]),
    ...(closed ? [{ about: 'who', role: closed, entries: [usualEntry(item)] } as const] : []),
    ...aroundConditions(item),
    ...aroundFigures(item),
    ...aroundCaps(item, CASE_YEAR),
    ...missing(item),
  ]
}

/** Every case of an item, in the order of a reader's questions. */
export const workedCases = (edition: Edition, item: Item): readonly WorkedCase[] =>
  situationsOf(item).map((situation) => workOut(edition, item, situation))
