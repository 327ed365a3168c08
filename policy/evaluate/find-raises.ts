import type { Line, Raise } from '../assessment'
import type { Entries, GrantedItem } from '../rule'
import type { Fen } from '../vocabulary'
import { failedBy, type Plain } from './meet-condition'

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
): readonly Raise[] => {
  const raises: Raise[] = []
  if (now === null) return raises
  for (const { entries: changed, what } of changes(item, entries)) {
    const { max } = again(changed).award
    const adds = max === null ? null : max - now
    if (adds !== 0) raises.push({ ...what, adds })
  }
  return raises
}

const changes = (item: GrantedItem, entries: Entries): readonly Change[] => {
  if (item.gives.kind === 'per-ten') return [nextTen(entries)]
  const found: Change[] = []
  entries.forEach((entry, index) => {
    const [only, ...others] = failedBy(item.needs, entry)
    if (!only || others.length > 0) return
    const to = stillToCome(only)
    if (to !== null) found.push(mended(entries, index, only.fact, to))
  })
  return found
}

const nextTen = (entries: Entries): Change => {
  const count = entries.reduce((sum, entry) => sum + (entry.count ?? 1), 0)
  const more = 10 - (count % 10)
  return { entries: [...entries, { count: more }], what: { kind: 'more', count: more } }
}

const mended = (entries: Entries, index: number, fact: string, to: number | true): Change => ({
  entries: entries.map((entry, at) => (at === index ? { ...entry, [fact]: to } : entry)),
  what: { kind: 'fact', entry: index, fact, to },
})

/** A number can still grow and a yes can still come; what was chosen is a fact of the past. */
const stillToCome = (failed: Plain): number | true | null => {
  switch (failed.kind) {
    case 'at-least':
      return failed.number
    case 'is':
      return failed.value === true ? true : null
    case 'one-of':
      return null
  }
}
