import { rulesKey } from '../keys'
import type { Table } from '../ports/table'
import { read, RulesRow, type RowOf } from '../rows'

export type Rules = RowOf<typeof RulesRow>

/** What stands while the operator has set nothing: every decision by two people, and a tenth by three. */
export const unsetRules: Rules = {
  twoPairsAbove: 0,
  returnDays: 15,
  publicationDays: 5,
  sampleOneIn: 10,
  sampleFirst: true,
}

export const readRules = async (table: Pick<Table, 'get'>): Promise<Rules> =>
  (await read(table, rulesKey, RulesRow)) ?? unsetRules
