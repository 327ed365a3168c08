import type { Known } from '../assessment'
import { assessLine } from '../evaluate/assess-line'
import type { GrantedItem } from '../rule'
import type { Award, Entry } from '../vocabulary'
import { openGroups } from './question'
import { possibleAnswers } from './possible-answers'

const nobody: Known = { year: 0, granted: {}, placesLeft: {} }

const most = ({ max }: Award): number => max ?? Infinity

const worthOf = (item: GrantedItem, entry: Entry): Award =>
  assessLine(item, item.who, [{ ...entry, count: 10 }], nobody).uncapped

const less = (a: Award, b: Award): number => most(a) - most(b) || a.min - b.min

/** The entry with what is open answered, again and again, by the answer that `fits` ranks first. */
const complete = (item: GrantedItem, entry: Entry, fits: (a: Award, b: Award) => number): Entry => {
  const [group] = openGroups(item, entry)
  if (!group) return entry
  const [first] = possibleAnswers(item, group)
    .map((facts) => ({ ...entry, ...facts }))
    .map((answered) => ({ answered, worth: worthOf(item, answered) }))
    .sort((a, b) => fits(a.worth, b.worth))
  // An entry of which nobody could tell more stays as it is.
  return first ? complete(item, first.answered, fits) : entry
}

/** The entry at its worst: what it brings at the least. */
export const atLeast = (item: GrantedItem, entry: Entry): Entry => complete(item, entry, less)

/** The entry at its smallest that is still worth something: where one piece more can be seen. */
export const atSmallest = (item: GrantedItem, entry: Entry): Entry =>
  complete(item, entry, (a, b) => Number(most(a) === 0) - Number(most(b) === 0) || less(a, b))
