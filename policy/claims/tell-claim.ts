import type { Told } from '../assessment'
import type { Entry, ItemId, Role } from '../vocabulary'
import type { TypedEntry } from './find-faults'

/** A claim's entries as the assessment takes them: the references' number is the count. */
export const entriesOf = (entries: readonly TypedEntry[]): readonly Entry[] =>
  entries.map(({ facts, references }) => ({ ...facts, count: Math.max(1, references.length) }))

export const tellClaim = (
  item: ItemId,
  roles: readonly Role[],
  entries: readonly TypedEntry[],
): Told => ({ roles, items: { [item]: entriesOf(entries) } })
