import * as z from 'zod/mini'
import { message } from './message'
import { Figures } from './shapes/figures'

export const WatchService = message({
  name: 'watch-service',
  about: 'What waits and for how long, and how many claims stand where, at this moment.',
  door: 'review',
  sender: 'operator',
  told: z.strictObject({}),
  reply: z.strictObject({ at: z.string(), figures: Figures }),
  refusals: [],
})
