import * as z from 'zod/mini'
import { ClaimNumber, ClaimState, moveNames } from './claim'
import { ItemName } from './item-name'

/** What a message tells of: a step of the claim, or a day that draws near or has passed. */
export const noticeEvents = [...moveNames, 'due-soon', 'overdue', 'offer'] as const

const common = { notice: z.string(), at: z.string(), read: z.boolean() }

/** A message of a claim; its sentence is made by `words/notices.ts`. */
export const ClaimNotice = z.strictObject({
  ...common,
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
export type ClaimNotice = z.output<typeof ClaimNotice>

/** What becomes of an organisation, and of who asks to act for it. */
export const organisationEvents = [
  'verified',
  'not-verified',
  'join-accepted',
  'join-refused',
  'join-replaced',
] as const

/** A message of an organisation, in the words that it was told in: they weigh nothing on the phone. */
export const OrganisationNotice = z.strictObject({
  ...common,
  event: z.enum(organisationEvents),
  applicant: z.string(),
  name: z.string(),
  title: z.string(),
  note: z.string(),
  body: z.string(),
})
export type OrganisationNotice = z.output<typeof OrganisationNotice>

/** A message of the in-app inbox. */
export const Notice = z.union([ClaimNotice, OrganisationNotice])
export type Notice = z.output<typeof Notice>
