import * as z from 'zod/mini'
import { Cursor } from './shapes/cursor'
import { ClaimSummary } from './shapes/claim'
import { message } from './message'

export const ListClaims = message({
  name: 'list-claims',
  about: 'The claims of the applicant, newest first.',
  door: 'applicant',
  sender: 'applicant',
  told: z.strictObject({ after: z.optional(Cursor) }),
  reply: z.strictObject({ claims: z.array(ClaimSummary), next: z.optional(z.string()) }),
  refusals: ['malformed'],
})
