import * as z from 'zod/mini'
import { Colleague } from './shapes/staff'
import { message } from './message'

export const ListStaff = message({
  name: 'list-staff',
  about: 'Everybody with a post at the office.',
  door: 'review',
  sender: 'operator',
  told: z.strictObject({}),
  reply: z.strictObject({ staff: z.array(Colleague) }),
  refusals: [],
})
