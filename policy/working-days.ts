import { dayAfter, weekdayOf } from './days'

/** What the State Council's yearly notice says of holidays, as the office imported it. */
export interface Calendar {
  /** The years that the imported notices cover. */
  readonly years: readonly number[]
  /** Weekdays off, as `YYYY-MM-DD`. */
  readonly holidays: readonly string[]
  /** Weekend days worked (调休), as `YYYY-MM-DD`. */
  readonly workdays: readonly string[]
}

export interface PeriodEnd {
  /** The last day of the period, a working day; the day it was reckoned from where it has no days. */
  readonly day: string
  /** A day of the period lies in a year without a notice: weekdays were assumed, so warn. */
  readonly guessed: boolean
}

const SATURDAY = 6

const reader = (calendar: Calendar) => {
  const years = new Set(calendar.years)
  const holidays = new Set(calendar.holidays)
  const workdays = new Set(calendar.workdays)
  return {
    works: (day: string) => (weekdayOf(day) < SATURDAY ? !holidays.has(day) : workdays.has(day)),
    covers: (day: string) => years.has(Number(day.slice(0, 4))),
  }
}

/**
 * The end of a period of `days` whole working days that begins on the day after `from`. Throws where
 * `days` is not a whole number of 0 or more.
 */
export const addWorkingDays = (from: string, days: number, calendar: Calendar): PeriodEnd => {
  if (!Number.isSafeInteger(days) || days < 0) throw new RangeError(`${days} working days`)
  const { works, covers } = reader(calendar)
  let day = from
  let guessed = false
  for (let left = days; left > 0;) {
    day = dayAfter(day)
    guessed ||= !covers(day)
    if (works(day)) left -= 1
  }
  return { day, guessed }
}
