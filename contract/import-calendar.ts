import * as z from 'zod/mini'
import { Day, Year } from './facts'
import { message } from './message'

const Days = z.array(Day).check(z.maxLength(100))

/** Each day of another year is a fault of its own, and each that is said to be both. */
const fits = z.check<{ year: number; holidays: string[]; workdays: string[] }>(
  ({ value: { year, holidays, workdays }, issues }) => {
    const tell = (list: string, at: number, message: string) =>
      issues.push({ code: 'custom', input: list, path: [list, at], message })
    for (const [list, days] of Object.entries({ holidays, workdays }))
      days.forEach((day, at) => {
        if (!day.startsWith(`${year}-`)) tell(list, at, `no day of ${year}`)
        else if (days.indexOf(day) < at) tell(list, at, 'named twice')
      })
    workdays.forEach((day, at) => {
      if (holidays.includes(day)) tell('workdays', at, 'off and worked at once')
    })
  },
)

export const ImportCalendar = message({
  name: 'import-calendar',
  about: 'A year’s notice of holidays: weekdays off, and weekend days worked (调休).',
  door: 'review',
  sender: 'operator',
  told: z.strictObject({ year: Year, holidays: Days, workdays: Days }).check(fits),
  reply: z.strictObject({ year: Year, holidays: z.int(), workdays: z.int() }),
  refusals: ['moved-on'],
})
