import { applicantKey, grantKey, numberKey, referenceRowKey } from '../keys'
import type { Table } from '../ports/table'
import { ApplicantRow, GrantRow, NumberRow, read, ReferenceRow, type RowOf } from '../rows'
import type { Grant, Reference } from './grant'

/** Whose number it is; nobody's where nothing was ever kept under it. */
export const findApplicant = async (table: Table, mark: string): Promise<string | undefined> =>
  (await read(table, numberKey(mark), NumberRow))?.applicant

/** The name that an applicant registered under; none while only an import knows him. */
export const findName = async (table: Table, applicant: string): Promise<string | undefined> =>
  (await read(table, applicantKey(applicant), ApplicantRow))?.name

/** The same grant, if it was imported before. */
export const findGrant = (
  table: Table,
  applicant: string,
  { grant }: Grant,
): Promise<RowOf<typeof GrantRow> | undefined> => read(table, grantKey(applicant, grant), GrantRow)

/** Is the row on the list what was imported? */
export const isSame = ({ amount, places, references }: Grant, { charge }: RowOf<typeof GrantRow>) =>
  amount === charge.amount &&
  places === charge.places &&
  references.length === charge.references.length &&
  references.every(({ key }) => charge.references.includes(key))

/** The references that were paid for before, by a claim or by another import. */
export const findUsed = async (
  table: Table,
  references: readonly Reference[],
): Promise<readonly Reference[]> => {
  const rows = await Promise.all(
    references.map(({ key }) => read(table, referenceRowKey(key), ReferenceRow)),
  )
  return references.filter((_, at) => rows[at] !== undefined)
}
