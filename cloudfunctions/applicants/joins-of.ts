import { everyRow } from '../every-row'
import { joinKey } from '../keys'
import type { Table } from '../ports/table'
import type { Vault } from '../ports/vault'
import { JoinRow, parseRow, type RowOf } from '../rows'

type Join = RowOf<typeof JoinRow>

/** What somebody asks to join, and nobody answered yet. All that wait are looked through: they are few. */
export const joinsOf = async (table: Table, person: string): Promise<readonly Join[]> => {
  const joins: Join[] = []
  for await (const row of everyRow(table, { partition: joinKey('', '').partition })) {
    const join = parseRow(row, JoinRow)
    if (join.person === person) joins.push(join)
  }
  return joins
}

/** With its telephone whole. */
export const showJoin = (vault: Vault, join: Join) => {
  const { applicant, person, name, why, at, phoneSealed } = join
  return { applicant, person, name, why, at, phone: vault.open(phoneSealed) }
}
