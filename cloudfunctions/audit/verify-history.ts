import type { VerifyClaims } from '../../contract/verify-claims'
import type { ReplyOf } from '../../contract/message'
import { dayOf, hashEntry, noHistory } from '../claims/chain-history'
import { mayFollow, stateAfter } from '../claims/states'
import { everyRow } from '../every-row'
import { claimKey, dayKey, historyKey } from '../keys'
import type { Row, Table } from '../ports/table'
import { HistoryRow, parseRow, type RowOf } from '../rows'
import { historyPrefix, readableClaim } from './claim-in'

export type Kind = ReplyOf<typeof VerifyClaims>['broken'][number]['what']
type Entry = RowOf<typeof HistoryRow>

export interface Verified {
  readonly entries: number
  readonly broken: readonly Kind[]
}

const broken = (entries: number, ...kinds: readonly Kind[]): Verified => ({
  entries,
  broken: [...new Set(kinds)],
})

/** One claim's history from its first entry to its head. A claim that moves meanwhile is read again. */
export const verifyHistory = async (table: Table, claim: string): Promise<Verified> => {
  const row = await table.get(claimKey(claim))
  const rows = await readHistory(table, claim)
  const again = await table.get(claimKey(claim))
  if (row?.fields['version'] !== again?.fields['version']) return verifyHistory(table, claim)
  if (!row) return broken(rows.length, 'claim-missing')
  const kept = readableClaim(row)
  if (!kept) return broken(rows.length, 'claim-unreadable')
  const entries = rows.map(readableEntry)
  const whole = entries.flatMap((entry) => (entry ? [entry] : []))
  const last = whole.at(-1)
  return broken(
    rows.length,
    ...(whole.length < rows.length ? (['entry-unreadable'] as const) : []),
    ...(inPlace(claim, rows) ? [] : (['entry-missing'] as const)),
    ...faultsOf(whole),
    ...(kept.historyLength === rows.length && kept.historyHead === (last?.hash ?? noHistory)
      ? []
      : (['head-wrong'] as const)),
    ...(kept.state === (last?.entry.to ?? 'draft') ? [] : (['state-wrong'] as const)),
    ...(await faultsOfDays(table, claim, whole)),
  )
}

const readHistory = async (table: Table, claim: string): Promise<readonly Row[]> => {
  const { partition } = claimKey(claim)
  const rows: Row[] = []
  for await (const row of everyRow(table, { partition, prefix: historyPrefix })) rows.push(row)
  return rows
}

const readableEntry = (row: Row): Entry | undefined => {
  try {
    return parseRow(row, HistoryRow)
  } catch {
    return undefined
  }
}

/** First, second, third … without a gap. */
const inPlace = (claim: string, rows: readonly Row[]): boolean =>
  rows.every(({ sort }, at) => sort === historyKey(claim, at + 1).sort)

const faultsOf = (entries: readonly Entry[]): readonly Kind[] =>
  entries.flatMap(({ entry, person, hash }, at) => {
    const before = entries[at - 1]
    const { move, from, to } = entry
    const follows = from !== null && mayFollow(move, from) && stateAfter(move, from) === to
    return [
      ...(hashEntry(before?.hash ?? noHistory, entry, person) === hash
        ? []
        : (['hash-wrong'] as const)),
      ...(follows && from === (before?.entry.to ?? 'draft') ? [] : (['move-wrong'] as const)),
    ]
  })

/** Whoever forges a whole chain still has the day's list, and its seal, against him. */
const faultsOfDays = async (
  table: Table,
  claim: string,
  entries: readonly Entry[],
): Promise<readonly Kind[]> => {
  const rows = await Promise.all(
    entries.map(({ entry: { at } }, place) => table.get(dayKey(dayOf(at), at, claim, place + 1))),
  )
  return rows.every((row, at) => row?.fields['hash'] === entries[at]?.hash) ? [] : ['day-wrong']
}
