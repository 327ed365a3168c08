import { everyRow } from '../../cloudfunctions/every-row'
import { journalKey } from '../../cloudfunctions/keys'
import { JournalRow, parseRow, type RowOf } from '../../cloudfunctions/rows'
import type { World } from './world'

/** What operators did in 2026, in order. */
export const readJournal = async ({ ports }: World): Promise<RowOf<typeof JournalRow>[]> => {
  const { partition } = journalKey(2026, '', '')
  const lines: RowOf<typeof JournalRow>[] = []
  for await (const row of everyRow(ports.table, { partition }))
    lines.push(parseRow(row, JournalRow))
  return lines
}
