import { ShowCalendar } from '../../contract/show-calendar'
import { answers } from '../deed'
import { readCalendar } from './read-calendar'

export const showCalendar = answers(ShowCalendar, ({ table }) => async ({ year }) => {
  const { years, holidays, workdays } = await readCalendar(table, [year])
  return {
    year,
    imported: years.includes(year),
    holidays: [...holidays],
    workdays: [...workdays],
  }
})
