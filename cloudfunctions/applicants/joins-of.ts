import { everyRow } from '../every-row'
import { joinKey } from '../keys'
import type { Table } from '../ports/table'
import { JoinRow, parseRow, type RowOf } from '../rows'

/** What somebody asks to join, and nobody answered yet. All that wait are looked through: they are few. */
export const joinsOf = async (
  table: Table,
  person: string,
): Promise<readonly RowOf<typeof JoinRow>[]> => {
  const joins: RowOf<typeof JoinRow>[] = []
  for await (const row of everyRow(table, { partition: joinKey('', '').partition })) {
    const join = parseRow(row, JoinRow)
    if (join.person === person) joins.push(join)
  }
  return joins
}
