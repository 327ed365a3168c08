import * as z from 'zod/mini'
import { Round } from './shapes/round'
import { message } from './message'

export const ListRounds = message({
  name: 'list-rounds',
  about: 'Every round, the latest to open first.',
  door: 'review',
  sender: 'staff',
  told: z.strictObject({}),
  reply: z.strictObject({ rounds: z.array(Round) }),
  refusals: [],
})
