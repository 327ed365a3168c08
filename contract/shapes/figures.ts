import * as z from 'zod/mini'
import { StateCounts } from './queue'

/** How the service stands at one moment: counts, and for how many seconds the oldest has waited. */
export const Figures = z.strictObject({
  outboxWaiting: z.int(),
  outboxLagSeconds: z.int(),
  readingWaiting: z.int(),
  readingLagSeconds: z.int(),
  /** Of every round, the closed ones too, by state; drafts are not counted. */
  claims: StateCounts,
  /** Those that wait for the office, and seconds since the oldest of them came in. */
  claimsWaiting: z.int(),
  claimLagSeconds: z.int(),
})
export type Figures = z.infer<typeof Figures>

/** Seconds after which somebody has to look: messages in the outbox, photos to be read. */
export const longestLag = { outbox: 10 * 60, reading: 30 * 60 } as const
