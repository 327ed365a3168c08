import { ListJournal } from '../../contract/list-journal'
import { answers } from '../deed'
import { journalKey } from '../keys'
import { pageOf } from '../page-of'
import { JournalRow, parseRow } from '../rows'

export const listJournal = answers(ListJournal, ({ table }) => async ({ year, after }) => {
  const { partition } = journalKey(year, '', '')
  const page = await pageOf(table, { partition, after })
  if ('refused' in page) return page
  const lines = page.rows.map((row) => {
    const { person: _, ...line } = parseRow(row, JournalRow)
    return line
  })
  return { lines, ...page.next }
})
