import * as z from 'zod/mini'
import { Day } from './facts'
import { Publication } from './shapes/publication'
import { RoundName } from './shapes/round'
import { message } from './message'

export const OpenPublication = message({
  name: 'open-publication',
  about: 'Sets the days of a publication (公示): so many whole working days after its first.',
  door: 'review',
  sender: 'publisher',
  told: z.strictObject({
    round: RoundName,
    from: Day,
    days: z.int().check(z.gte(1), z.lte(60)),
  }),
  reply: Publication,
  refusals: ['not-found', 'day-past', 'day-far', 'too-few-days'],
})
