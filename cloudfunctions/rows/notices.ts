/** Messages to people: the inbox, and what waits to be sent. */
import * as z from 'zod'
import { ClaimState } from '../../contract/shapes/claim'
import { ItemName } from '../../contract/shapes/item-name'
import { noticeEvents, OrganisationNotice } from '../../contract/shapes/notice'

const ClaimNoticeRow = z.object({
  notice: z.string(),
  event: z.optional(z.enum(noticeEvents)),
  at: z.string(),
  read: z.boolean(),
  claim: z.string(),
  item: ItemName,
  state: ClaimState,
  applicant: z.optional(z.string()),
  name: z.optional(z.string()),
  amount: z.optional(z.int()),
  faults: z.optional(z.int()),
  why: z.optional(z.string()),
  due: z.optional(z.string()),
})
export const NoticeRow = z.union([ClaimNoticeRow, z.object(OrganisationNotice.shape)])

/** What came of a message: `sent`, `refused`, `perhaps`, `given-up`. */
export const DeliveryRow = z.object({ template: z.string(), at: z.string(), outcome: z.string() })

export const OutboxRow = z.object({
  message: z.string(),
  person: z.string(),
  template: z.enum(['correction', 'result', 'payment']),
  notice: NoticeRow,
  state: z.enum(['waiting', 'sending']),
  tries: z.int(),
  /** Milliseconds since 1970: not before this; while sending, since this. */
  due: z.int(),
})
