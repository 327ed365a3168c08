import * as z from 'zod/mini'
import { Day } from '../facts'

/** 申报批次. `closes` is its last day, which ends at 24:00 in Asia/Shanghai. */
export const Round = z.strictObject({
  round: z.string(),
  title: z.string(),
  year: z.int(),
  edition: z.string(),
  opens: Day,
  closes: Day,
  /** Achievements count whose date lies in here. */
  from: Day,
  to: Day,
  open: z.boolean(),
})
export type Round = z.output<typeof Round>
