import * as z from 'zod/mini'
import { message } from './message'

/** What may be wrong with a history; the first of them says that a claim's own row is gone. */
export const brokenKinds = [
  'claim-missing',
  'claim-unreadable',
  'entry-missing',
  'entry-unreadable',
  /** The entry, or one before it, was changed. */
  'hash-wrong',
  /** The claim's row names another last entry, or another number of them. */
  'head-wrong',
  /** A move from a state that it may not follow, or to one where it does not lead. */
  'move-wrong',
  'state-wrong',
  /** The day's list lacks the entry, or has another in its place. */
  'day-wrong',
  /** The day's seal is not over what the day holds now. */
  'seal-wrong',
] as const

export const VerifyClaims = message({
  name: 'verify-claims',
  about: 'Recomputes the history of every claim, and the seal of every day.',
  door: 'review',
  sender: 'operator',
  told: z.strictObject({}),
  reply: z.strictObject({
    claims: z.int(),
    entries: z.int(),
    /** Days. */
    seals: z.int(),
    /** `claim` is the day where a seal is wrong. */
    broken: z.array(z.strictObject({ claim: z.string(), what: z.enum(brokenKinds) })),
  }),
  refusals: [],
})
