import { isDay } from '../../policy/days'
import type { Column, ListRow } from './columns'

export const calendarColumns = {
  day: { titles: ['日期'] },
  kind: { titles: ['类型'] },
} as const satisfies Readonly<Record<string, Column>>

export type CalendarLine = ListRow<keyof typeof calendarColumns>

/** A list replaces its year whole: a day of another year would leave that one with a single day. */
export type CalendarFault = 'no-day' | 'other-year' | 'no-kind'

/** The year of a list, told by its first row. */
export const yearOf = (rows: readonly CalendarLine[]): number =>
  Number(rows[0]?.cells.day.slice(0, 4))

export const calendarFaults = (
  { cells: { day, kind } }: CalendarLine,
  year: number,
): readonly CalendarFault[] => [
  ...(isDay(day) ? [] : (['no-day'] as const)),
  ...(isDay(day) && !day.startsWith(`${year}-`) ? (['other-year'] as const) : []),
  ...(kind === '休' || kind === '班' ? [] : (['no-kind'] as const)),
]

/** Weekdays off (休), and weekend days worked (班). */
export const calendarOf = (rows: readonly CalendarLine[]) => ({
  year: yearOf(rows),
  holidays: daysOf(rows, '休'),
  workdays: daysOf(rows, '班'),
})

const daysOf = (rows: readonly CalendarLine[], kind: string): string[] =>
  rows.flatMap(({ cells }) => (cells.kind === kind ? [cells.day] : []))
