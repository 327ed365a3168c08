import { importCalendar as deed } from '../../cloudfunctions/imports/import-calendar'
import { ImportCalendar } from '../../contract/import-calendar'
import { isDay } from '../../policy/days'
import { Trouble } from '../trouble'
import type { Command } from './command'
import { readList, type Column, type ListRow } from './read-list'
import { tellDeed } from './tell-deed'

const columns = {
  day: { titles: ['日期'] },
  kind: { titles: ['类型'] },
} as const satisfies Readonly<Record<string, Column>>

type Row = ListRow<keyof typeof columns>

export const importCalendar: Command = {
  name: 'import-calendar',
  about: 'import a year’s holidays (休) and worked weekend days (班) out of a list (.xlsx or CSV)',
  usage: 'FILE',
  names: 1,
  options: {},
  run: async (world, typed) => {
    const rows = await readList(typed, columns)
    const year = Number(rows[0]?.cells.day.slice(0, 4))
    const faults = rows.flatMap((row) => faultsOf(row, year))
    if (faults.length > 0) throw new Trouble(faults.join('\n'))
    const told = { year, holidays: daysOf(rows, '休'), workdays: daysOf(rows, '班') }
    const { holidays, workdays } = await tellDeed(world, ImportCalendar, deed, told)
    console.log(`${year}: ${holidays} days off, ${workdays} weekend days worked`)
  },
}

/** A list replaces its year whole: a day of another year would leave that one with a single day. */
const faultsOf = ({ line, cells: { day, kind } }: Row, year: number): readonly string[] => [
  ...(isDay(day) ? [] : [`line ${line}: ${day || 'nothing'} is no day as YYYY-MM-DD`]),
  ...(isDay(day) && !day.startsWith(`${year}-`)
    ? [`line ${line}: ${day} is no day of ${year}`]
    : []),
  ...(kind === '休' || kind === '班'
    ? []
    : [`line ${line}: 类型 is 休 or 班, not ${kind || 'empty'}`]),
]

const daysOf = (rows: readonly Row[], kind: string): readonly string[] =>
  rows.flatMap(({ cells }) => (cells.kind === kind ? [cells.day] : []))
