import { hashEntry, noHistory } from '../../../cloudfunctions/claims/chain-history'
import type { Claim } from '../../../cloudfunctions/claims/claim'
import { waitsForRecheck } from '../../../cloudfunctions/claims/sample-decision'
import { applicantClaimKey, countKey, countyQueueKey, queueKey } from '../../../cloudfunctions/keys'
import type { Key, Row } from '../../../cloudfunctions/ports/table'
import { ClaimRow, HistoryRow, parseRow, type RowOf } from '../../../cloudfunctions/rows'
import { queueStates } from '../../../contract/shapes/queue'

type History = RowOf<typeof HistoryRow>

/** The rows of a table, and a claim's own. */
export interface Rows {
  readonly all: readonly Row[]
  readonly claims: readonly Claim[]
  at(key: Key): Row | undefined
  historyOf(claim: string): readonly History[]
  /** Rows whose partition begins so. */
  under(beginning: string): readonly Row[]
}

const nameOf = ({ partition, sort }: Key): string => `${partition}\u0000${sort}`

export const openRows = (all: readonly Row[]): Rows => {
  const byKey = new Map(all.map((row) => [nameOf(row), row]))
  const histories = new Map<string, History[]>()
  for (const row of [...all].sort((a, b) => (a.sort < b.sort ? -1 : 1)))
    if (row.partition.startsWith('claim#') && row.sort.startsWith('history#')) {
      const history = histories.get(row.partition) ?? []
      history.push(parseRow(row, HistoryRow))
      histories.set(row.partition, history)
    }
  return {
    all,
    claims: all
      .filter(({ partition, sort }) => partition.startsWith('claim#') && sort === 'claim')
      .map((row) => parseRow(row, ClaimRow)),
    at: (key) => byKey.get(nameOf(key)),
    historyOf: (claim) => histories.get(`claim#${claim}`) ?? [],
    under: (beginning) => all.filter(({ partition }) => partition.startsWith(beginning)),
  }
}

/** Every entry's hash builds on the one before, the claim holds the last, and stands where it says. */
const checkChain = (rows: Rows, claim: Claim): readonly string[] => {
  const history = rows.historyOf(claim.claim)
  let head = noHistory
  for (const { entry, person, hash } of history) {
    head = hashEntry(head, entry, person)
    if (hash !== head) return [`${claim.claim}: its chain is broken`]
  }
  const whole = claim.historyHead === head && claim.historyLength === history.length
  const stands = (history.at(-1)?.entry.to ?? 'draft') === claim.state
  return [
    ...(whole ? [] : [`${claim.claim}: its head is not its history's end`]),
    ...(stands ? [] : [`${claim.claim}: stands at ${claim.state}, not where its history ends`]),
  ]
}

const isQueued = ({ state }: Claim): boolean => queueStates.some((queued) => queued === state)

/** A decision that is to be looked at again waits in a place of its own. */
const placeOf = (claim: Claim): string => (waitsForRecheck(claim) ? 'recheck' : claim.state)

/** The lines that a claim must have: in its applicant's list, and in the queue while it is there. */
const linesOf = (claim: Claim): readonly Key[] => {
  const { round, county, submitted, claim: name } = claim
  const place = placeOf(claim)
  const list = applicantClaimKey(claim.applicant, claim.created, name)
  if (round === null || submitted === undefined || !isQueued(claim)) return [list]
  return [
    list,
    queueKey(round, place, submitted, name),
    countyQueueKey(round, county, place, submitted, name),
  ]
}

const checkLines = (rows: Rows, claim: Claim): readonly string[] =>
  linesOf(claim).flatMap((key) => {
    const line = rows.at(key)?.fields
    return line?.['claim'] === claim.claim && line['state'] === claim.state
      ? []
      : [`${claim.claim}: ${key.partition} does not show it as ${claim.state}`]
  })

/** No line of the queue shows a claim that stands elsewhere. */
const checkQueue = (rows: Rows, states: ReadonlyMap<string, string>): readonly string[] =>
  rows
    .under('queue#')
    .filter(({ fields }) => states.get(String(fields['claim'])) !== fields['state'])
    .map(({ partition, sort }) => `${partition} shows ${sort}, which stands elsewhere`)

const checkCounts = (rows: Rows): readonly string[] => {
  const counts = new Map<string, number>()
  for (const claim of rows.claims.filter(isQueued))
    if (claim.round !== null) {
      const name = nameOf(countKey(claim.round, claim.county, placeOf(claim)))
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  const kept = rows.under('count#')
  const named = new Set(kept.map(nameOf))
  const missing = [...counts.keys()].filter((name) => !named.has(name))
  const wrong = kept.filter((row) => row.fields['claims'] !== (counts.get(nameOf(row)) ?? 0))
  return [
    ...missing.map((name) => `${name} is not there`),
    ...wrong.map((row) => `${row.partition} ${row.sort} does not count ${counts.get(nameOf(row))}`),
  ]
}

/** What must agree about claims: histories, lists, queue and counts. Answers what does not. */
export const checkClaims = (rows: Rows): readonly string[] => {
  const states = new Map(rows.claims.map(({ claim, state }) => [claim, state]))
  return [
    ...rows.claims.flatMap((claim) => [...checkChain(rows, claim), ...checkLines(rows, claim)]),
    ...checkQueue(rows, states),
    ...checkCounts(rows),
  ]
}
