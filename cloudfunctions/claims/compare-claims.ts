import { CompareClaims } from '../../contract/compare-claims'
import type { ClaimState } from '../../contract/shapes/claim'
import type { ComparedClaim } from '../../contract/shapes/queue'
import { QueueRow } from '../../contract/shapes/queue'
import { editionNamed, itemOf } from '../../policy/edition'
import { answers, refuse } from '../deed'
import { everyRow } from '../every-row'
import { itemQueueKey, rankingKey } from '../keys'
import { quotaOf, readStanding } from '../ledger/read-known'
import type { Table } from '../ports/table'
import { RankingRow, read } from '../rows'
import { findRound } from '../service/find-round'
import { readClaim } from './claim'
import { granted } from './states'

/** Rivals for a quota side by side. At most as many as a round brings under one item. */
export const compareClaims = answers(CompareClaims, (ports) => async (told, { post }) => {
  const round = await findRound(ports, told.round)
  const edition = round && editionNamed(round.edition)
  if (!round || !edition) return refuse('not-found')
  const item = itemOf(told.item, edition)
  const quota = quotaOf(item)
  if (!quota && !item.merit) return refuse('no-quota')
  // The city's places are of nobody in particular: any applicant's standing tells them.
  const { known } = await readStanding(ports.table, '', item, round.year)
  const { partition } = itemQueueKey(round.round, told.item, '', '', '')
  const prefix = post.kind === 'county-reviewer' ? `${post.county}#` : ''
  const claims: ComparedClaim[] = []
  for await (const { fields } of everyRow(ports.table, { partition, prefix })) {
    const row = QueueRow.parse(fields)
    const compared = competing.includes(row.state) && (await compare(ports.table, row))
    if (compared) claims.push(compared)
  }
  const ranking = await read(ports.table, rankingKey(round.round, told.item), RankingRow)
  const seen = new Set(claims.map(({ claim }) => claim))
  return {
    places: quota ? { most: quota.most, left: known.placesLeft[told.item] ?? quota.most } : null,
    claims,
    order: (ranking?.order ?? []).filter((claim) => seen.has(claim)),
    stamp: ranking?.stamp ?? null,
  }
})

/** From when the office has taken a claim on until it has what it was granted. */
const competing: readonly ClaimState[] = ['accepted', 'reviewed', ...granted]

const compare = async (table: Table, row: QueueRow): Promise<ComparedClaim | undefined> => {
  const claim = await readClaim(table, row.claim)
  if (!claim) return undefined
  const { roles, entries, charge } = claim
  const pieces = entries.reduce((count, { references }) => count + references.length, 0)
  return { ...row, roles, entries, pieces: charge?.places ?? pieces }
}
