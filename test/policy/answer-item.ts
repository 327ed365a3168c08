import { assess, knownFrom, type GrantedClaim } from '../../policy/assess'
import type { Line } from '../../policy/assessment'
import type { Entries, GrantedItem } from '../../policy/rule'
import { roles } from '../../policy/vocabulary'

/** The line of one item for somebody with every role, in a round of 2026. */
export const lineOf = (
  item: GrantedItem,
  entries: Entries,
  granted: readonly GrantedClaim[],
): Line => {
  const { lines } = assess({ roles, items: { [item.id]: entries } }, knownFrom(2026, granted))
  const [line] = lines
  if (!line) throw new Error(`no line for ${item.id}`)
  return line
}

/** A maximum to compare by: `null` is without limit. */
export const most = (max: number | null) => max ?? Infinity
