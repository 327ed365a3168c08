import type { Calendar } from '../../policy/working-days'
import { calendarKey } from '../keys'
import type { Table } from '../ports/table'
import { CalendarRow, read } from '../rows'

/** What was imported for these years; a year without a notice is not among the `years` answered. */
export const readCalendar = async (
  table: Pick<Table, 'get'>,
  years: readonly number[],
): Promise<Calendar> => {
  const readYear = (year: number) => read(table, calendarKey(year), CalendarRow)
  const found = (await Promise.all(years.map(readYear))).flatMap((row) => (row ? [row] : []))
  return {
    years: found.map(({ year }) => year),
    holidays: found.flatMap(({ holidays }) => holidays),
    workdays: found.flatMap(({ workdays }) => workdays),
  }
}
