import { dayKey, historyKey } from '../keys'
import type { Row, Table } from '../ports/table'

const days = dayKey('', '', '', 0).partition

/**
 * The claim of a row in a day's list whose history no longer holds that entry: an end that was cut
 * off, however well the claim's own row was made to fit. Nothing where it does, or for another row.
 */
export const verifyDayRow = async (table: Table, row: Row): Promise<string | undefined> => {
  if (!row.partition.startsWith(days)) return undefined
  const [, claim = '', place = ''] = row.sort.split('#')
  const entry = await table.get(historyKey(claim, Number(place)))
  return entry?.fields['hash'] === row.fields['hash'] ? undefined : claim
}
