import * as z from 'zod/mini'
import { Post } from './shapes/post'
import { message } from './message'

export const ListInvitations = message({
  name: 'list-invitations',
  about: 'Who was invited to a post and has not taken it up, while the code still works.',
  door: 'review',
  sender: 'operator',
  told: z.strictObject({}),
  reply: z.strictObject({
    invitations: z.array(
      z.strictObject({
        invitation: z.string(),
        name: z.string(),
        post: Post,
        at: z.string(),
        /** The instant after which the code no longer works. */
        ends: z.string(),
      }),
    ),
  }),
  refusals: [],
})
