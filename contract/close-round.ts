import * as z from 'zod/mini'
import { Round, RoundName } from './shapes/round'
import { message } from './message'

export const CloseRound = message({
  name: 'close-round',
  about: 'An open round takes no more claims; those handed in go on.',
  door: 'review',
  sender: 'operator',
  told: z.strictObject({ round: RoundName }),
  reply: Round,
  refusals: ['not-found', 'moved-on'],
})
