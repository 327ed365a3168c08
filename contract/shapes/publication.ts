import * as z from 'zod/mini'
import { Day } from '../facts'
import { ClaimNumber } from './claim'
import { ItemName } from './item-name'
import { RoundName } from './round'

export const PublicationName = z.string().check(z.regex(/^20\d\d-[1-9]\d?-[1-9]\d{0,3}$/))

/** 公示 of what was granted in a round. It runs to the end of `until`. */
export const Publication = z.strictObject({
  publication: PublicationName,
  round: RoundName,
  title: z.string(),
  from: Day,
  until: Day,
  /** Whole working days after the first. */
  days: z.int(),
  /** No holiday calendar was known for all of its days: weekdays were assumed. */
  guessed: z.boolean(),
  claims: z.int(),
})
export type Publication = z.output<typeof Publication>

/** One grant as the public reads it; a person's name shows its first character. */
export const PublishedLine = z.strictObject({
  claim: ClaimNumber,
  name: z.string(),
  county: z.string(),
  item: ItemName,
  amount: z.int(),
  /** Fell to an objection. */
  fallen: z.boolean(),
})
export type PublishedLine = z.output<typeof PublishedLine>
