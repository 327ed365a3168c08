import * as z from 'zod/mini'
import { Round } from './shapes/round'
import { message } from './message'

/** A year typed wrong would count caps and quotas in another year than the round's name says. */
const namedByYear = z.refine<{ round: string; year: number }>(
  ({ round, year }) => round.startsWith(`${year}-`),
  { path: ['round'], error: 'must begin with the year' },
)

export const KeepRound = message({
  name: 'keep-round',
  about: 'A prepared round, new or changed; once it was opened it can only be prolonged or closed.',
  door: 'review',
  sender: 'operator',
  told: z.omit(Round, { status: true }).check(namedByYear),
  reply: Round,
  refusals: ['days-backwards', 'edition-unknown', 'round-opened', 'moved-on'],
})
