import * as z from 'zod/mini'
import { Rules } from './shapes/rules'
import { message } from './message'

export const ShowRules = message({
  name: 'show-rules',
  about: 'The sums and days that the operator has set, or what stands while he has not.',
  door: 'review',
  sender: 'staff',
  told: z.strictObject({}),
  reply: Rules,
  refusals: [],
})
