import type { OwnDocuments } from '../../contract/shapes/documents'
import { allRows } from '../every-row'
import { documentsKey } from '../keys'
import type { Table } from '../ports/table'
import { DocumentsRow, parseRow, read } from '../rows'

/** What the office asks for under an item today, beside the policy's documents. */
export const readDocuments = async (
  table: Pick<Table, 'get'>,
  item: OwnDocuments['item'],
): Promise<readonly string[]> => {
  const kept = await read(table, documentsKey(item), DocumentsRow)
  return (kept?.own ?? []).filter(({ off }) => !off).map(({ name }) => name)
}

/** Every item's list. */
export const everyDocuments = async (table: Pick<Table, 'query'>): Promise<OwnDocuments[]> => {
  const { partition, sort: prefix } = documentsKey('')
  const rows = await allRows(table, { partition, prefix })
  return rows.map((row) => parseRow(row, DocumentsRow)).map(({ item, own }) => ({ item, own }))
}
