import { ClaimSummary } from '../../contract/shapes/claim'
import { everyRow } from '../every-row'
import { actsForKey, applicantClaimKey, applicantKey, personKey } from '../keys'
import type { Table } from '../ports/table'
import { ActsForRow, ApplicantRow, parseRow, read, type RowOf } from '../rows'

/** The applicants that a person is a contact of. */
export const actedFor = async (
  table: Table,
  person: string,
): Promise<readonly RowOf<typeof ApplicantRow>[]> => {
  const { partition } = personKey(person)
  const found: RowOf<typeof ApplicantRow>[] = []
  for await (const row of everyRow(table, { partition, prefix: actsForKey(person, '').sort })) {
    const { applicant } = parseRow(row, ActsForRow)
    const kept = await read(table, applicantKey(applicant), ApplicantRow)
    if (kept) found.push(kept)
  }
  return found
}

/** Every claim of an applicant, in the line that lists have of it. */
export const claimsOf = async (
  table: Table,
  applicant: string,
): Promise<readonly ClaimSummary[]> => {
  const { partition } = applicantClaimKey(applicant, '', '')
  const found: ClaimSummary[] = []
  for await (const { fields } of everyRow(table, { partition, prefix: 'claim#' }))
    found.push(ClaimSummary.parse(fields))
  return found
}
