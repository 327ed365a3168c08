import type { Colleague } from '../../contract/shapes/staff'
import { everyRow } from '../every-row'
import { staffKey } from '../keys'
import type { Table } from '../ports/table'
import { parseRow, StaffRow } from '../rows'

export const everyColleague = async (table: Table): Promise<readonly Colleague[]> => {
  const { partition } = staffKey('')
  const staff: Colleague[] = []
  for await (const row of everyRow(table, { partition })) staff.push(parseRow(row, StaffRow))
  return staff
}
