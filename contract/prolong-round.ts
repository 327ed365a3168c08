import * as z from 'zod/mini'
import { Day } from './facts'
import { Round, RoundName } from './shapes/round'
import { message } from './message'

export const ProlongRound = message({
  name: 'prolong-round',
  about: 'A later last day of a round: later than the one it has, today or after.',
  door: 'review',
  sender: 'operator',
  told: z.strictObject({ round: RoundName, closes: Day }),
  reply: Round,
  refusals: ['not-found', 'days-backwards', 'moved-on'],
})
