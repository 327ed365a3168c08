import type { ClaimView, HistoryEntry, Objection } from '../../contract/shapes/claim'
import { listPhotos, showPhoto } from '../evidence/list-photos'
import { allRows } from '../every-row'
import { historyKey, objectionKey, staffKey } from '../keys'
import { leftOf, readStanding } from '../ledger/read-known'
import type { Ports } from '../ports'
import type { Table } from '../ports/table'
import { HistoryRow, ObjectionRow, parseRow, read, StaffRow } from '../rows'
import { findRound, openRound } from '../service/find-round'
import { itemOfClaim, type Claim } from './claim'
import { documentsAsked } from './documents-asked'
import { underPresent } from './present-edition'
import { waitsForRecheck } from './sample-decision'
import { open } from './states'

type World = Pick<Ports, 'table' | 'evidence' | 'clock'>

/** A claim whole, with photos, history and what the caps leave. The office sees reviewers' names, the applicant does not. */
export const showClaim = async (
  world: World,
  kept: Claim,
  seenBy: 'applicant' | 'office',
): Promise<ClaimView> => {
  const claim = await underPresent(world, kept)
  const [photos, history, standing, window, documents, office] = await Promise.all([
    listPhotos(world.table, claim.claim),
    readHistory(world.table, claim.claim),
    readStanding(world.table, claim.applicant, itemOfClaim(claim), claim.year),
    windowOf(world, claim),
    documentsAsked(world.table, claim),
    seenBy === 'office' ? forOffice(world.table, claim) : {},
  ])
  return {
    ...summaryOf(claim),
    version: claim.version,
    edition: claim.edition,
    round: claim.round,
    applicant: claim.applicant,
    roles: claim.roles,
    entries: claim.entries,
    photos: await Promise.all(photos.map((photo) => showPhoto(world, claim.claim, photo))),
    history: seenBy === 'office' ? history : history.filter(isTheirs).map(withoutName),
    faults: claim.faults,
    left: leftOf(claim.item, standing.known),
    window,
    ...(documents.length > 0 ? { documents: [...documents] } : {}),
    ...office,
  }
}

const summaryOf = (claim: Claim) => ({
  claim: claim.claim,
  item: claim.item,
  state: claim.state,
  year: claim.year,
  updated: claim.updated,
  award: claim.award,
  ...(claim.decision ? { approved: claim.decision.approved, decision: claim.decision } : {}),
  ...(claim.payment ? { paid: claim.payment.amount, payment: claim.payment } : {}),
  ...(claim.due === undefined ? {} : { due: claim.due }),
  ...(claim.asked ? { asked: claim.asked } : {}),
  ...(claim.publication ? { publication: claim.publication } : {}),
  ...(claim.changed ? { changed: claim.changed } : {}),
  ...(claim.offer === undefined ? {} : { offered: true }),
})

/** Its own round's days; a draft's are those of the round that would take it. */
const windowOf = async (
  world: World,
  { round, item, state }: Claim,
): Promise<ClaimView['window']> => {
  if (!open.includes(state)) return null
  const its = await (round === null ? openRound(world, item) : findRound(world, round))
  return its ? { from: its.from, to: its.to } : null
}

type ForOffice = Pick<ClaimView, 'objections' | 'assignee' | 'sample'>

const forOffice = async (table: Table, whole: Claim) => {
  const { claim, state, assignee, publication, sample } = whole
  const seen: ForOffice = {}
  if (sample && waitsForRecheck(whole)) seen.sample = sample
  if (publication) seen.objections = await readObjections(table, claim, state)
  if (assignee === undefined) return seen
  const name = (await read(table, staffKey(assignee), StaffRow))?.name ?? ''
  return { ...seen, assignee: { person: assignee, name } }
}

/** Where the grant fell to one objection, the others have nothing left to object to. */
const readObjections = async (
  table: Table,
  claim: string,
  state: Claim['state'],
): Promise<Objection[]> => {
  const { partition, sort: prefix } = objectionKey(claim, '')
  const objections = await allRows(table, { partition, prefix })
  return objections
    .map((row) => parseRow(row, ObjectionRow))
    .map((one) =>
      one.outcome === 'open' && state === 'rejected' ? { ...one, outcome: 'moot' as const } : one,
    )
    .sort((a, b) => (a.at < b.at ? -1 : 1))
}

/** Who works on it is the office's own matter. */
const isTheirs = ({ move }: HistoryEntry): boolean => !['assign', 'note', 'recheck'].includes(move)

/** What reviewers write to one another stays with them. */
const amongThemselves: readonly HistoryEntry['move'][] = [
  'review',
  'undo',
  'undo-lapse',
  'object',
  'dismiss',
]

const withoutName = ({ name: _, checked: _c, sample: _s, ...entry }: HistoryEntry): HistoryEntry =>
  amongThemselves.includes(entry.move) ? { ...entry, why: undefined } : entry

/** Every step of a claim, in order. */
export const readHistory = async (table: Table, claim: string): Promise<HistoryEntry[]> => {
  const { partition } = historyKey(claim, 0)
  const rows = await allRows(table, { partition, prefix: 'history#' })
  return rows.map((row) => parseRow(row, HistoryRow).entry)
}
