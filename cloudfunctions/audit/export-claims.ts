import { ExportClaims } from '../../contract/export-claims'
import type { HistoryEntry } from '../../contract/shapes/claim'
import type { ClaimLine } from '../../contract/shapes/claim-line'
import { stateWords } from '../../words/claim-states'
import { itemOfClaim, type Claim } from '../claims/claim'
import { answers } from '../deed'
import { everyRow } from '../every-row'
import { claimKey } from '../keys'
import type { Table } from '../ports/table'
import { ClaimRow, HistoryRow, parseRow } from '../rows'
import { historyPrefix, isClaim } from './claim-in'
import { walkPage } from './walk-table'

const AT_ONCE = 100

export const exportClaims = answers(ExportClaims, ({ table }) => async ({ after }) => {
  const page = await walkPage(table, AT_ONCE, after)
  if ('refused' in page) return page
  const { rows, next } = page
  const claims: ClaimLine[] = []
  for (const row of rows.filter(isClaim)) claims.push(await lineOf(table, parseRow(row, ClaimRow)))
  return { claims, ...(next ? { next } : {}) }
})

const lineOf = async (table: Table, claim: Claim): Promise<ClaimLine> => ({
  claim: claim.claim,
  item: claim.item,
  itemTitle: itemOfClaim(claim).title,
  state: claim.state,
  stateName: stateWords[claim.state],
  applicant: claim.applicant,
  applicantName: claim.applicantName,
  county: claim.county,
  roles: claim.roles,
  edition: claim.edition,
  year: claim.year,
  round: claim.round,
  created: claim.created,
  submitted: claim.submitted,
  updated: claim.updated,
  entries: claim.entries,
  asked: claim.asked,
  award: claim.award,
  decision: claim.decision,
  publication: claim.publication?.publication,
  payment: claim.payment,
  history: await historyOf(table, claim),
})

const historyOf = async (table: Table, { claim }: Claim): Promise<HistoryEntry[]> => {
  const { partition } = claimKey(claim)
  const history: HistoryEntry[] = []
  for await (const row of everyRow(table, { partition, prefix: historyPrefix }))
    history.push(parseRow(row, HistoryRow).entry)
  return history
}
