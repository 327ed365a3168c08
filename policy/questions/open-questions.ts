import type { Known, Told } from '../assessment'
import { currentEdition, itemsOf } from '../edition'
import { assessLine } from '../evaluate/assess-line'
import type { Edition, Entries, GrantedItem } from '../rule'
import type { Award, Entry, Fen } from '../vocabulary'
import { atLeast, atSmallest } from './complete-entry'
import { possibleAnswers } from './possible-answers'
import { namesOf, openGroups, type Question } from './question'

/**
 * The questions whose answer can still move an end of the range: item by item, the one begun first
 * and then the one with most at stake; of an item its count, then what decides most. An entry without
 * `count` is not counted yet. Other facts may be missing formally; the claim asks for them.
 */
export const openQuestions = (
  told: Told,
  known: Known,
  edition: Edition = currentEdition,
): readonly Question[] =>
  itemsOf(edition)
    .map((item) => {
      const entries = told.items[item.id] ?? []
      const questions = questionsOf(item, entries, (changed) => awardOf(item, told, changed, known))
      const begun = entries.some((entry) =>
        Object.values(entry).some((value) => value !== undefined),
      )
      return { questions, begun }
    })
    .sort(
      (a, b) => Number(b.begun) - Number(a.begun) || atStake(b.questions) - atStake(a.questions),
    )
    .flatMap(({ questions }) => questions)

type Again = (entries: Entries) => Award

const awardOf = (item: GrantedItem, { roles }: Told, entries: Entries, known: Known): Award =>
  assessLine(item, roles, entries, known).award

const atStake = (questions: readonly Question[]): number =>
  Math.max(...questions.map(({ decides }) => decides ?? Infinity))

const questionsOf = (item: GrantedItem, entries: Entries, again: Again): readonly Question[] => {
  const facts = factQuestions(item, entries, again)
  const unit = uncountedUnit(item, entries, again)
  if (!unit) return facts
  return [{ kind: 'count', item: item.id, decides: again([unit]).max }, ...facts]
}

/** More than one: a second may matter, or only the tenth, or none but very many. */
const several = [2, 10, 1000]

/**
 * One piece, or one whole ten where tens count, of an entry whose count is missing and matters;
 * nothing where none does: the range of one alone may be full.
 */
export const uncountedUnit = (
  item: GrantedItem,
  entries: Entries,
  again: Again,
): Entry | undefined => {
  if (item.oneEntry) return undefined
  const least = entries.map((entry) => atLeast(item, entry))
  const found = entries.find((entry, at) => {
    if (entry.count !== undefined) return false
    const piece = atSmallest(item, entry)
    const others = least.filter((_, place) => place !== at)
    const ofAlike = (count: number) => again([...others, { ...piece, count }])
    const one = ofAlike(1)
    return several.some((count) => differ(ofAlike(count), one) !== 0)
  })
  return found && { ...found, count: item.gives.kind === 'per-ten' ? 10 : 1 }
}

const factQuestions = (item: GrantedItem, entries: Entries, again: Again): readonly Question[] => {
  const least = entries.map((entry) => atLeast(item, entry))
  const among = (entry: Entry, at: number) =>
    again(least.map((other, place) => (place === at ? entry : other)))
  return entries
    .map((entry, at) => ({
      begun: item.facts.some(({ name }) => entry[name] !== undefined),
      questions: questionsAbout(item, entry, at, (changed) => among(changed, at)),
    }))
    .sort((a, b) => Number(b.begun) - Number(a.begun))
    .flatMap(({ questions }) => questions)
}

/** Beside the others at their least there is most room: what moves nothing there moves nothing at all. */
const questionsAbout = (
  item: GrantedItem,
  entry: Entry,
  at: number,
  among: (entry: Entry) => Award,
): readonly Question[] => {
  const now = among(entry)
  return openGroups(item, entry)
    .map((group): Question => {
      const moves = possibleAnswers(item, group).map((facts) =>
        differ(among({ ...entry, ...facts }), now),
      )
      const decides = Math.max(0, ...moves)
      return {
        kind: 'facts',
        item: item.id,
        entry: at,
        facts: namesOf(group),
        decides: decides === Infinity ? null : decides,
      }
    })
    .filter(({ decides }) => decides !== 0)
    .sort((a, b) => (b.decides ?? Infinity) - (a.decides ?? Infinity))
}

/** How far apart two ranges lie at the end where they differ more. */
const differ = (a: Award, b: Award): Fen => {
  const ends = a.max === b.max ? 0 : Math.abs((a.max ?? Infinity) - (b.max ?? Infinity))
  return Math.max(ends, Math.abs(a.min - b.min))
}
