import * as z from 'zod/mini'
import { ClaimNumber, ClaimState, moveNames } from './claim'
import { ItemName } from './item-name'

/** What a message tells of: a step of the claim, or a day that draws near or has passed. */
export const noticeEvents = [...moveNames, 'due-soon', 'overdue', 'offer'] as const

/** A message of the in-app inbox; its sentence is made by `words/notices.ts`. */
export const Notice = z.strictObject({
  notice: z.string(),
  at: z.string(),
  read: z.boolean(),
  claim: ClaimNumber,
  item: ItemName,
  state: ClaimState,
  /** Whose claim it is: one person may act for several. */
  applicant: z.optional(z.string()),
  name: z.optional(z.string()),
  amount: z.optional(z.int()),
  faults: z.optional(z.int()),
  why: z.optional(z.string()),
  due: z.optional(z.string()),
  event: z.optional(z.enum(noticeEvents)),
})
export type Notice = z.output<typeof Notice>
