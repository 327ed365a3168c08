import * as z from 'zod/mini'
import type { Forecast } from '../../contract/forecast'
import type { ReplyOf } from '../../contract/message'
import { assess, knownFrom } from '../../policy/assess'
import type { Assessment, Told } from '../../policy/assessment'
import { currentEdition, editionNamed, itemOf } from '../../policy/edition'
import { itemIds, roles, type Entry, type ItemId, type Role } from '../../policy/vocabulary'
import { knownOf } from './known-of'
import { readFacts } from './typed-facts'
import { forget, keep, recall } from './storage'

const TypedEntry = z.object({ count: z.string(), facts: z.record(z.string(), z.string()) })
export type TypedEntry = z.output<typeof TypedEntry>

const Answers = z.object({
  roles: z.array(z.enum(roles)),
  items: z.array(z.enum(itemIds)),
  entries: z.record(z.string(), z.array(TypedEntry)),
  /** The question that the person stands at: roles, items, or an item's number. */
  step: z.int(),
})
export type Answers = z.output<typeof Answers>

export const noAnswers: Answers = { roles: [], items: [], entries: {}, step: 0 }
export const noEntry: TypedEntry = { count: '1', facts: {} }

/** Answers stay on the phone, with the edition they were given for. */
const key = `self-check/v1/${currentEdition.id}`
export const recallAnswers = (): Answers => recall(key, Answers) ?? noAnswers
export const keepAnswers = (answers: Answers): boolean => keep(key, answers)
export const forgetAnswers = (): void => forget(key)

export const entriesFor = ({ entries }: Answers, item: ItemId): readonly TypedEntry[] =>
  entries[item] ?? [noEntry]

/** Entries as the calculator takes them; a count that can't be read is taken as one. */
export const readEntries = (item: ItemId, typed: readonly TypedEntry[]): readonly Entry[] =>
  typed.map(({ count, facts }) => ({
    ...readFacts(itemOf(item), facts).facts,
    count: readCount(count),
  }))

export const isCount = (text: string): boolean =>
  /^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= 1000

export const readCount = (text: string): number => (isCount(text) ? Number(text) : 1)

/** What was answered, item by item, as the calculator and the server take it. */
export const itemsIn = (answers: Answers): Told['items'] =>
  Object.fromEntries(
    answers.items.map((item) => [item, readEntries(item, entriesFor(answers, item))]),
  )

/** Worked out on the phone by the calculator that the server runs; needs no network. */
export const assessAnswers = (answers: Answers, year: number): Assessment =>
  assess({ roles: answers.roles, items: itemsIn(answers) }, knownFrom(year, []))

/** The same for an applicant that the office knows: by its own roles, on what a forecast says is left. */
export const assessKnown = (
  answers: Answers,
  own: readonly Role[],
  { policy, left }: Pick<ReplyOf<typeof Forecast>, 'policy' | 'left'>,
): Assessment =>
  assess(
    { roles: own, items: itemsIn(answers) },
    knownOf(left),
    editionNamed(policy) ?? currentEdition,
  )
