import * as z from 'zod/mini'
import { Cursor } from './shapes/cursor'
import { QueueRow } from './shapes/queue'
import { message } from './message'

/** What the text was taken for, the most exact first. */
export const searchedBy = ['claim', 'code', 'certificate', 'name'] as const

export const SearchClaims = message({
  name: 'search-claims',
  about:
    'Claims handed in, by exact claim number, code of the applicant or number of a certificate, or else by how the name begins; a county sees its own.',
  door: 'review',
  sender: 'desk',
  told: z.strictObject({
    text: z.string().check(z.trim(), z.minLength(2), z.maxLength(80)),
    after: z.optional(Cursor),
  }),
  reply: z.strictObject({
    by: z.enum(searchedBy),
    claims: z.array(QueueRow),
    next: z.optional(z.string()),
  }),
  refusals: ['malformed'],
})
