import * as z from 'zod/mini'
import { Round, RoundName } from './shapes/round'
import { message } from './message'

export const OpenRound = message({
  name: 'open-round',
  about: 'A prepared or closed round takes claims, from its opening day to its last.',
  door: 'review',
  sender: 'operator',
  told: z.strictObject({ round: RoundName }),
  reply: Round,
  refusals: ['not-found', 'day-past', 'moved-on'],
})
