import { importCalendar as deed } from '../../cloudfunctions/imports/import-calendar'
import { ImportCalendar } from '../../contract/import-calendar'
import {
  calendarColumns,
  calendarFaults,
  calendarOf,
  yearOf,
  type CalendarFault,
  type CalendarLine,
} from '../../words/lists/calendar'
import { Trouble } from '../trouble'
import type { Command } from './command'
import { readList } from './read-list'
import { tellDeed } from './tell-deed'

export const importCalendar: Command = {
  name: 'import-calendar',
  about: 'import a year’s holidays (休) and worked weekend days (班) out of a list (.xlsx or CSV)',
  usage: 'FILE',
  names: 1,
  options: {},
  run: async (world, typed) => {
    const rows = await readList(typed, calendarColumns)
    const year = yearOf(rows)
    const faults = rows.flatMap((row) =>
      calendarFaults(row, year).map((fault) => say(row, year, fault)),
    )
    if (faults.length > 0) throw new Trouble(faults.join('\n'))
    const { holidays, workdays } = await tellDeed(world, ImportCalendar, deed, calendarOf(rows))
    console.log(`${year}: ${holidays} days off, ${workdays} weekend days worked`)
  },
}

const say = ({ line, cells: { day, kind } }: CalendarLine, year: number, fault: CalendarFault) => {
  const said: Readonly<Record<CalendarFault, string>> = {
    'no-day': `${day || 'nothing'} is no day as YYYY-MM-DD`,
    'other-year': `${day} is no day of ${year}`,
    'no-kind': `类型 is 休 or 班, not ${kind || 'empty'}`,
  }
  return `line ${line}: ${said[fault]}`
}
