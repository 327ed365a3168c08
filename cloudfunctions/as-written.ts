import type { Guarded } from './attempt'
import type { Key, Row, Table } from './ports/table'

const nameOf = ({ partition, sort }: Key): string => `${partition}\0${sort}`

/** The table right after a transaction: a row that it put is known, and not read again. */
export const asWritten = (table: Table, done: readonly Guarded[]): Table => {
  const put = new Map<string, Row>()
  for (const { write } of done) if (write.kind === 'put') put.set(nameOf(write.row), write.row)
  return { ...table, get: async (key) => put.get(nameOf(key)) ?? table.get(key) }
}
