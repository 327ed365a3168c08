import type { ClaimView, HistoryEntry } from '../../contract/shapes/claim'
import { listPhotos, showPhoto } from '../evidence/list-photos'
import { everyRow } from '../every-row'
import { historyKey } from '../keys'
import { leftOf, readStanding } from '../ledger/read-known'
import type { Ports } from '../ports'
import type { Table } from '../ports/table'
import { HistoryRow, parseRow } from '../rows'
import type { Claim } from './claim'

type World = Pick<Ports, 'table' | 'evidence'>

/** A claim whole, with photos, history and what the caps leave. The office sees reviewers' names, the applicant does not. */
export const showClaim = async (
  world: World,
  claim: Claim,
  seenBy: 'applicant' | 'office',
): Promise<ClaimView> => {
  const [photos, history, standing] = await Promise.all([
    listPhotos(world.table, claim.claim),
    readHistory(world.table, claim.claim),
    readStanding(world.table, claim.applicant, claim.item, claim.year),
  ])
  return {
    claim: claim.claim,
    item: claim.item,
    state: claim.state,
    year: claim.year,
    updated: claim.updated,
    award: claim.award,
    ...(claim.decision ? { approved: claim.decision.approved, decision: claim.decision } : {}),
    version: claim.version,
    edition: claim.edition,
    round: claim.round,
    applicant: claim.applicant,
    roles: claim.roles,
    entries: claim.entries,
    photos: await Promise.all(photos.map((photo) => showPhoto(world, claim.claim, photo))),
    history: history.map((entry) => (seenBy === 'office' ? entry : withoutName(entry))),
    faults: claim.faults,
    left: leftOf(claim.item, standing.known),
  }
}

const withoutName = ({ name: _, ...entry }: HistoryEntry): HistoryEntry =>
  entry.to === 'reviewed' ? { ...entry, why: undefined } : entry

const readHistory = async (table: Table, claim: string): Promise<readonly HistoryEntry[]> => {
  const { partition } = historyKey(claim, 0)
  const entries: HistoryEntry[] = []
  for await (const row of everyRow(table, { partition, prefix: 'history#' }))
    entries.push(parseRow(row, HistoryRow).entry)
  return entries
}
