import type { Reading } from '../../contract/shapes/reading'
import { ListReadings } from '../../contract/list-readings'
import { ownClaim } from '../claims/claim'
import { answers, refuse } from '../deed'
import { allRows } from '../every-row'
import { readingKey } from '../keys'
import type { Table } from '../ports/table'
import { parseRow, ReadingRow } from '../rows'

/** What was read from the claim's photos so far. */
export const listReadings = answers(
  ListReadings,
  ({ table }) =>
    async ({ claim: number }, { applicant }) => {
      const claim = await ownClaim(table, number, applicant)
      return claim ? { readings: await readingsOf(table, number) } : refuse('not-found')
    },
)

export const readingsOf = async (table: Table, claim: string): Promise<Reading[]> => {
  const { partition, sort: prefix } = readingKey(claim, '')
  const rows = await allRows(table, { partition, prefix })
  return rows.map((row) => parseRow(row, ReadingRow))
}
