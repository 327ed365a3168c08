import * as z from 'zod/mini'
import { ClaimNumber } from './shapes/claim'
import { Cursor } from './shapes/cursor'
import { QueueRow } from './shapes/queue'
import { message } from './message'

export const ListOthers = message({
  name: 'list-others',
  about: 'What else the applicant of a claim has handed in, newest first.',
  door: 'review',
  sender: 'desk',
  told: z.strictObject({ claim: ClaimNumber, after: z.optional(Cursor) }),
  reply: z.strictObject({ claims: z.array(QueueRow), next: z.optional(z.string()) }),
  refusals: ['not-found', 'own-organisation', 'malformed'],
})
