import type { ApplicantView } from '../../contract/shapes/applicant'
import type { ApplicantRow, RowOf } from '../rows'

/** An applicant as people see it: numbers of people, phones and accounts by their last four. */
export const showApplicant = (row: RowOf<typeof ApplicantRow>): ApplicantView => ({
  applicant: row.applicant,
  kind: row.kind,
  name: row.name,
  ...(row.englishName ? { englishName: row.englishName } : {}),
  number: row.number,
  county: row.county,
  roles: row.roles,
  contact: row.contact,
  phone: row.phoneEnd,
  bank: row.bank,
  account: row.accountEnd,
  ...(row.verification ? { verification: foundOf(row.verification) } : {}),
})

const foundOf = ({ state, why }: NonNullable<RowOf<typeof ApplicantRow>['verification']>) => ({
  state,
  ...(why === undefined ? {} : { why }),
})

/** `****1234`; a text of four characters or fewer shows none of them. */
export const lastFour = (text: string): string => `****${text.length > 4 ? text.slice(-4) : ''}`
