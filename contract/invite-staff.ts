import * as z from 'zod/mini'
import { Post } from './shapes/post'
import { message } from './message'

export const InviteStaff = message({
  name: 'invite-staff',
  about:
    'A one-time code that gives whoever enters it, signed in, a name and a post at the office.',
  door: 'review',
  sender: 'operator',
  told: z.strictObject({
    name: z.string().check(z.trim(), z.minLength(1), z.maxLength(30)),
    post: Post,
  }),
  reply: z.strictObject({
    /** Two groups of five characters that can't be taken for one another. */
    code: z.string(),
    /** The instant after which it no longer works. */
    ends: z.string(),
  }),
  refusals: ['county-unknown'],
})
