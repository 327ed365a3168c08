import { allRows } from '../every-row'
import { contactKey } from '../keys'
import type { Table } from '../ports/table'
import { ContactRow, parseRow, type RowOf } from '../rows'

/** Who acts for an applicant; nobody of one that was kept before contacts were listed. */
export const contactsOf = async (
  table: Pick<Table, 'query'>,
  applicant: string,
): Promise<readonly RowOf<typeof ContactRow>[]> => {
  const { partition, sort: prefix } = contactKey(applicant, '')
  return (await allRows(table, { partition, prefix })).map((row) => parseRow(row, ContactRow))
}
