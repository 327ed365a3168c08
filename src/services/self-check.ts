import * as z from 'zod/mini'
import type { Forecast } from '../../contract/forecast'
import type { ReplyOf } from '../../contract/message'
import { knownFrom, type GrantedClaim } from '../../policy/assess'
import type { Known, Told } from '../../policy/assessment'
import { currentEdition, editionNamed, itemOf } from '../../policy/edition'
import { runningRange, type Running } from '../../policy/questions/running-range'
import { themeNames } from '../../policy/questions/themes'
import type { Edition } from '../../policy/rule'
import { itemIds, roles, type Entry, type ItemId, type Role } from '../../policy/vocabulary'
import { readYuan } from '../../words/money'
import { knownOf } from './known-of'
import { readFacts } from './typed-facts'
import { forget, keep, keptKeys, recall } from './storage'
import { isCount, noEntry, TypedEntry } from './typed-entry'

const Answers = z.object({
  roles: z.array(z.enum(roles)),
  themes: z.array(z.enum(themeNames)),
  items: z.array(z.enum(itemIds)),
  entries: z.record(z.string(), z.array(TypedEntry)),
  /** What each item brought this year before, in yuan as typed. Earlier answers did not tell it. */
  granted: z._default(z.record(z.string(), z.string()), {}),
  /** The questions that were left at "not sure". */
  unsure: z.array(z.string()),
  /** The questions gone through so far, in order, and the place in them where the person stands. */
  trail: z.array(z.string()).check(z.minLength(1)),
  at: z.int().check(z.nonnegative()),
})
export type Answers = z.output<typeof Answers>

export const noAnswers: Answers = {
  roles: [],
  themes: [],
  items: [],
  entries: {},
  granted: {},
  unsure: [],
  trail: ['roles'],
  at: 0,
}

/** Answers stay on the phone, with the edition they were given for. */
const PREFIX = 'self-check/v1/'
const key = `${PREFIX}${currentEdition.id}`
export const recallAnswers = (): Answers => recall(key, Answers) ?? noAnswers
export const keepAnswers = (answers: Answers): boolean => keep(key, answers)

const earlierKeys = (): readonly string[] =>
  keptKeys().filter((kept) => kept.startsWith(PREFIX) && kept !== key)

/** Answers that were given for another edition of the policy; nothing where this one has its own. */
export const recallEarlier = (): Answers | undefined => {
  if (recall(key, Answers)) return undefined
  const [earlier] = earlierKeys().flatMap((kept) => recall(kept, Answers) ?? [])
  return earlier
}

/** Every answer, those for other editions too. */
export const forgetAnswers = (): void => [key, ...earlierKeys()].forEach(forget)

export const entriesFor = ({ entries }: Answers, item: ItemId): readonly TypedEntry[] =>
  entries[item] ?? [noEntry]

/** Entries as the calculator takes them; a count that is not told or can't be read is left out. */
export const readEntries = (item: ItemId, typed: readonly TypedEntry[]): readonly Entry[] =>
  typed.map(({ count, facts }) => ({
    ...readFacts(itemOf(item), facts).facts,
    ...(isCount(count) ? { count: Number(count) } : {}),
  }))

/** What was answered, item by item, as the calculator and the server take it. */
export const itemsIn = (answers: Answers): Told['items'] =>
  Object.fromEntries(
    answers.items.map((item) => [item, readEntries(item, entriesFor(answers, item))]),
  )

/** What was told to be granted already; a sum that can't be read is left out. */
const grantsIn = ({ granted }: Answers, year: number): readonly GrantedClaim[] =>
  itemIds.flatMap((item) => {
    const amount = readYuan(granted[item] ?? '')
    return amount ? [{ item, year, amount }] : []
  })

/** Who he may be: whoever is not sure is told what each kind of applicant would get. */
export const rolesIn = ({ roles: told, unsure }: Answers): readonly Role[] =>
  unsure.includes('roles') ? roles : told

/** Answers, what they are reckoned by, and what they come to. */
export interface Reckoned {
  readonly told: Told
  readonly known: Known
  readonly edition: Edition
  readonly running: Running
}

const reckon = (told: Told, known: Known, edition: Edition): Reckoned => ({
  ...{ told, known, edition },
  running: runningRange(told, known, edition),
})

/** Worked out on the phone by the calculator that the server runs; needs no network. */
export const assessAnswers = (answers: Answers, year: number): Reckoned =>
  reckon(
    { roles: rolesIn(answers), items: itemsIn(answers) },
    knownFrom(year, grantsIn(answers, year)),
    currentEdition,
  )

/** The same for an applicant that the office knows: by its own roles, on what a forecast says is left. */
export const assessKnown = (
  answers: Answers,
  own: readonly Role[],
  { policy, left }: Pick<ReplyOf<typeof Forecast>, 'policy' | 'left'>,
): Reckoned =>
  reckon(
    { roles: own, items: itemsIn(answers) },
    knownOf(left),
    editionNamed(policy) ?? currentEdition,
  )
