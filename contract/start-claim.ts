import * as z from 'zod/mini'
import { ClaimEntries, ClaimView, ItemName } from './shapes/claim'
import { message } from './message'

export const StartClaim = message({
  name: 'start-claim',
  about: 'A draft under one item.',
  door: 'applicant',
  sender: 'applicant',
  most: 300,
  told: z.strictObject({ item: ItemName, entries: z.optional(ClaimEntries) }),
  reply: ClaimView,
  refusals: ['malformed', 'moved-on', 'not-eligible', 'key-reused'],
})
