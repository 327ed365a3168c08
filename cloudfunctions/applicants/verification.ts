import type { PhotoRecord } from '../evidence/list-photos'
import { applicantKey } from '../keys'
import type { Table } from '../ports/table'
import { ApplicantRow, read, type RowOf } from '../rows'

export const LICENCE = 'business-licence'

type Applicant = RowOf<typeof ApplicantRow>

const isVerified = ({ verification }: Applicant): boolean =>
  verification === undefined || verification.state === 'confirmed'

/** Nothing is granted to an organisation before the office has seen its licence. */
export const readVerified = async (table: Pick<Table, 'get'>, applicant: string) => {
  const row = await read(table, applicantKey(applicant), ApplicantRow)
  return row !== undefined && isVerified(row)
}

/**
 * What holds of an organisation once it was changed. Another name or code is another licence; one that
 * still waits, or was refused for what was typed, is looked at beside what is said now.
 */
export const verificationAfter = (
  before: Applicant | undefined,
  after: Pick<Applicant, 'kind' | 'name' | 'mark'>,
  at: string,
): Applicant['verification'] => {
  if (after.kind === 'individual') return undefined
  if (!before) return { state: 'missing' }
  const had = before.verification
  if (before.kind === after.kind && before.name === after.name && before.mark === after.mark)
    return had
  if (had?.state === 'waiting') return had
  if (had?.state === 'refused' && had.licence) return { state: 'waiting', at, licence: had.licence }
  return { state: 'missing' }
}

/** One that nothing was found of yet may give a licence, or another one. */
export const takesLicence = (row: Applicant): boolean => !isVerified(row)

/** With a licence, it waits to be looked at. */
export const withLicence = (
  row: Applicant,
  licence: { readonly under: string; readonly evidence: string },
  at: string,
): Applicant => ({
  ...row,
  verification: { state: 'waiting', at, licence },
  version: row.version + 1,
})

/**
 * A licence that was handed in with a claim is the organisation's, where it gave none before or
 * another one that was refused: nobody is asked for it twice.
 */
export const withLicenceOf = (
  row: Applicant,
  claim: string,
  photos: readonly PhotoRecord[],
  at: string,
): Applicant | undefined => {
  const state = row.verification?.state
  if (state !== 'missing' && state !== 'refused') return undefined
  const evidence = photos
    .filter(({ document, state: its }) => document === LICENCE && its === 'admitted')
    .at(-1)?.evidence
  if (evidence === undefined || evidence === row.verification?.licence?.evidence) return undefined
  return withLicence(row, { under: claim, evidence }, at)
}
