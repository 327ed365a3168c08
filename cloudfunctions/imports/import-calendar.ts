import { ImportCalendar } from '../../contract/import-calendar'
import { asRead } from '../as-read'
import { keepJournal } from '../audit/keep-journal'
import { answers, refuse } from '../deed'
import { calendarKey } from '../keys'
import { CalendarRow, parseRow, rowOf } from '../rows'

/** The whole year at once: a list imported again stands in the place of the one before. */
export const importCalendar = answers(
  ImportCalendar,
  ({ table, clock }) =>
    async ({ year, holidays, workdays }, caller) => {
      const key = calendarKey(year)
      const before = await table.get(key)
      const after = { year, holidays: [...holidays].sort(), workdays: [...workdays].sort() }
      const row = rowOf(key, { ...after, stamp: crypto.randomUUID() })
      const doing = { by: caller, now: clock.now(), what: ImportCalendar.name, about: `${year}` }
      const from = before && parseRow(before, CalendarRow)
      const outcome = await table.transact(
        [{ kind: 'put', row, only: asRead(before) }, keepJournal({ ...doing, from, to: after })],
        crypto.randomUUID(),
      )
      if (!outcome.done) return refuse('moved-on')
      return { year, holidays: holidays.length, workdays: workdays.length }
    },
)
