import { applicantKey, verificationKey } from '../keys'
import type { Write } from '../ports/table'
import { rowOf, type ApplicantRow, type RowOf } from '../rows'

type Applicant = RowOf<typeof ApplicantRow>

const keyOf = (row: Applicant | undefined) =>
  row?.verification?.state === 'waiting'
    ? verificationKey(row.county, row.verification.at ?? '', row.applicant)
    : undefined

/** What lists an organisation among those that wait to be verified, moved with every change of it. */
export const waitingWrites = (
  before: Applicant | undefined,
  after: Applicant | undefined,
): readonly Write[] => {
  const [had, has] = [keyOf(before), keyOf(after)]
  return [
    ...(had && had.sort !== has?.sort ? [{ kind: 'remove', key: had } as const] : []),
    ...(has && after
      ? [{ kind: 'put', row: rowOf(has, { applicant: after.applicant }) } as const]
      : []),
  ]
}

/** An applicant changed, only as it was read. */
export const changeWrites = (before: Applicant, after: Applicant): readonly Write[] => [
  {
    kind: 'put',
    row: rowOf(applicantKey(after.applicant), after),
    only: [{ kind: 'equals', field: 'version', value: before.version }],
  },
  ...waitingWrites(before, after),
]
