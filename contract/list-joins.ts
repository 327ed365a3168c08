import * as z from 'zod/mini'
import { Cursor } from './shapes/cursor'
import { Join } from './shapes/join'
import { message } from './message'

export const ListJoins = message({
  name: 'list-joins',
  about: 'Everybody who asks to act for an applicant that others act for, with what each says.',
  door: 'review',
  sender: 'operator',
  told: z.strictObject({ after: z.optional(Cursor) }),
  reply: z.strictObject({
    joins: z.array(
      z.strictObject({
        ...Join.shape,
        applicant: z.string(),
        applicantName: z.string(),
        number: z.string(),
        /** The contact that the applicant named, and the telephone of it. */
        contact: z.string(),
        contactPhone: z.string(),
      }),
    ),
    next: z.optional(z.string()),
  }),
  refusals: ['malformed'],
})
