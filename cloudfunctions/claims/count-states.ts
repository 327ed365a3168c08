import { StateCounts } from '../../contract/shapes/queue'
import { everyRow } from '../every-row'
import { countKey } from '../keys'
import type { Table } from '../ports/table'

/** Claims of these rounds by where they stand, of one county or of all: from the count rows, no claim is read. */
export const countStates = async (
  table: Table,
  rounds: readonly string[],
  county?: string,
): Promise<StateCounts> => {
  const prefix = county === undefined ? {} : { prefix: `${county}#` }
  const counts: Record<string, number> = {}
  for (const round of rounds) {
    const { partition } = countKey(round, '', '')
    for await (const { sort, fields } of everyRow(table, { partition, ...prefix })) {
      const state = sort.slice(sort.lastIndexOf('#') + 1)
      counts[state] = (counts[state] ?? 0) + Number(fields['claims'] ?? 0)
    }
  }
  return StateCounts.parse(counts)
}
