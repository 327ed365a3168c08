import * as z from 'zod/mini'
import { Colleague } from './shapes/staff'
import { message } from './message'

export const ListColleagues = message({
  name: 'list-colleagues',
  about: 'Who may take up the claims that this reviewer sees, and who is absent.',
  door: 'review',
  sender: 'reviewer',
  told: z.strictObject({}),
  reply: z.strictObject({ colleagues: z.array(Colleague) }),
  refusals: [],
})
