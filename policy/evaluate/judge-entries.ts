import type { Reason } from '../assessment'
import type { Entries, Fact, GrantedItem } from '../rule'
import type { Entry } from '../vocabulary'
import { failedBy, meetsAll } from './meet-condition'

export interface Kept {
  readonly entry: Entry
  /** The entry's place in what was told, from 0. */
  readonly index: number
  readonly count: number
  /** A condition still hangs on a fact not given. */
  readonly open: boolean
}

export interface Judged {
  readonly kept: readonly Kept[]
  readonly leftOut: readonly Reason[]
}

/** Every entry that meets the item's conditions counts; the others are left out, each with its reasons. */
export const judgeEntries = (item: GrantedItem, entries: Entries): Judged => {
  const kept: Kept[] = []
  const leftOut: Reason[] = []
  entries.forEach((entry, index) => {
    const verdict = meetsAll(item.needs, entry)
    if (verdict === 'failed') leftOut.push(...whyLeftOut(item, entry, index))
    else kept.push({ entry, index, count: entry.count ?? 1, open: verdict === 'open' })
  })
  return { kept, leftOut }
}

/** How many pieces there are. */
export const countOf = (kept: readonly Kept[]): number =>
  kept.reduce((sum, { count }) => sum + count, 0)

const whyLeftOut = (item: GrantedItem, entry: Entry, index: number): readonly Reason[] => {
  const failed = new Set(failedBy(item.needs, entry).map(({ fact }) => fact))
  return item.facts
    .filter((fact) => failed.has(fact.name) && !isIgnored(fact, entry))
    .map(({ name }) => ({
      kind: 'entry-left-out',
      entry: index,
      fact: name,
      value: entry[name] ?? false,
    }))
}

/** A fact given beside another value than the one it is asked after is accepted and ignored. */
const isIgnored = ({ once }: Fact, entry: Entry): boolean => {
  if (!once) return false
  const other = entry[once.fact]
  return other !== undefined && other !== once.is
}
