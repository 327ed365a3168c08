/** A self-check held with somebody who knows every answer. */
import type { Known, Told } from '../../../policy/assessment'
import { openQuestions } from '../../../policy/questions/open-questions'
import type { Question } from '../../../policy/questions/question'
import { runningRange, type Running } from '../../../policy/questions/running-range'
import { nameOf } from '../../../policy/questions/question'
import type { Entries } from '../../../policy/rule'
import type { Entry, ItemId } from '../../../policy/vocabulary'

type Items = Told['items']

const mapItems = (items: Items, change: (entries: Entries, item: ItemId) => Entries): Items =>
  Object.fromEntries(
    Object.entries(items).map(([id, entries]) => [id, change(entries ?? [], id as ItemId)]),
  )

/** Who he is and which items he has, and nothing else yet. */
export const begin = ({ roles, items }: Told): Told => ({
  roles,
  items: mapItems(items, (entries) => entries.map(() => ({}))),
})

/** The same with how many there are of each. */
export const beginCounted = ({ roles, items }: Told): Told => ({
  roles,
  items: mapItems(items, (entries) => entries.map(({ count }) => ({ count: count ?? 1 }))),
})

/** What he told so far, and the answer to one more question. */
export const answer = (so: Told, question: Question, whole: Told): Told => ({
  ...so,
  items: {
    ...so.items,
    [question.item]: (so.items[question.item] ?? []).map((entry, at) => {
      const all = whole.items[question.item]?.[at] ?? {}
      if (question.kind === 'count') return { ...entry, count: all.count ?? 1 }
      return at === question.entry ? { ...entry, ...only(all, question.facts) } : entry
    }),
  },
})

const only = (entry: Entry, facts: readonly string[]): Entry =>
  Object.fromEntries(facts.map((fact) => [fact, entry[fact]]))

export interface Held {
  readonly asked: readonly { readonly question: Question; readonly before: Told }[]
  /** The range before the first answer and after each. */
  readonly ranges: readonly Running[]
}

/** Asks until nothing can move the range any more; `choose` picks among the questions still open. */
export const converse = (
  whole: Told,
  known: Known,
  start: Told,
  choose: (open: readonly Question[]) => Question | undefined = ([first]) => first,
): Held => {
  const asked: { question: Question; before: Told }[] = []
  const ranges = [runningRange(start, known)]
  let so = start
  for (;;) {
    const question = choose(openQuestions(so, known))
    if (!question) return { asked, ranges }
    if (asked.some((one) => nameOf(one.question) === nameOf(question)))
      throw new Error(`${nameOf(question)} is asked twice`)
    asked.push({ question, before: so })
    so = answer(so, question, whole)
    ranges.push(runningRange(so, known))
  }
}
