import { seesCounty } from '../claims/sees-county'
import { refuse, type Refused, type Reviewer } from '../deed'
import { actsForKey, applicantKey } from '../keys'
import type { Table } from '../ports/table'
import { ActsForRow, ApplicantRow, read, type RowOf } from '../rows'

/** An organisation with a licence that this reviewer may look at: of his county, and not his own. */
export const findVerifiable = async (
  table: Table,
  applicant: string,
  { person, post }: Reviewer,
): Promise<RowOf<typeof ApplicantRow> | Refused<'not-found' | 'own-organisation'>> => {
  const row = await read(table, applicantKey(applicant), ApplicantRow)
  if (!row?.verification?.licence || !seesCounty(post, row.county)) return refuse('not-found')
  const own = await read(table, actsForKey(person, applicant), ActsForRow)
  return own ? refuse('own-organisation') : row
}
