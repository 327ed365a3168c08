import * as z from 'zod/mini'
import { Day, Year } from './facts'
import { message } from './message'

export const ShowCalendar = message({
  name: 'show-calendar',
  about:
    'The holidays of a year as they were imported; working days of a year without are guessed.',
  door: 'review',
  sender: 'staff',
  told: z.strictObject({ year: Year }),
  reply: z.strictObject({
    year: Year,
    imported: z.boolean(),
    holidays: z.array(Day),
    workdays: z.array(Day),
  }),
  refusals: [],
})
