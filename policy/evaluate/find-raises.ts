import type { Line, Raise } from '../assessment'
import type { Entries, GrantedItem } from '../rule'
import type { Entry, Fen } from '../vocabulary'
import { failedBy } from './meet-condition'

type Change = { readonly entries: Entries; readonly what: RaiseWhat }
type RaiseWhat =
  | { readonly kind: 'more'; readonly count: number }
  | {
      readonly kind: 'fact'
      readonly entry: number
      readonly fact: string
      readonly to: number | true
    }

/**
 * What would raise the most that a line can give: the next whole ten, or the one fact that keeps an
 * entry out. Only changes that do raise it are named.
 */
export const findRaises = (
  item: GrantedItem,
  entries: Entries,
  now: Fen | null,
  again: (entries: Entries) => Pick<Line, 'award'>,
): readonly Raise[] =>
  changes(item, entries).flatMap(({ entries: changed, what }): readonly Raise[] => {
    const { max } = again(changed).award
    const adds = max === null || now === null ? null : max - now
    return now === null || adds === 0 ? [] : [{ ...what, adds }]
  })

const changes = (item: GrantedItem, entries: Entries): readonly Change[] => {
  if (item.gives.kind === 'per-ten') return [nextTen(entries)]
  return entries.flatMap((entry, index) => {
    const failed = item.needs.flatMap((need) => failedBy(need, entry))
    const [only] = failed
    return only && failed.length === 1 ? mended(entries, entry, index, only) : []
  })
}

const nextTen = (entries: Entries): Change => {
  const count = entries.reduce((sum, entry) => sum + (entry.count ?? 1), 0)
  const more = 10 - (count % 10)
  return { entries: [...entries, { count: more }], what: { kind: 'more', count: more } }
}

const mended = (
  entries: Entries,
  entry: Entry,
  index: number,
  failed: ReturnType<typeof failedBy>[number],
): readonly Change[] => {
  const to = stillToCome(failed)
  if (to === null) return []
  const changed = entries.map((each, at) => (at === index ? { ...entry, [failed.fact]: to } : each))
  return [{ entries: changed, what: { kind: 'fact', entry: index, fact: failed.fact, to } }]
}

/** A number can still grow and a yes can still come; what was chosen is a fact of the past. */
const stillToCome = (failed: ReturnType<typeof failedBy>[number]): number | true | null => {
  if (failed.kind === 'at-least') return failed.number
  return failed.kind === 'is' && failed.value === true ? true : null
}
