import * as z from 'zod/mini'
import { Post } from './shapes/post'
import { message } from './message'

export const AcceptInvitation = message({
  name: 'accept-invitation',
  about: 'The code of an invitation: whoever enters it takes up the post.',
  door: 'applicant',
  sender: 'person',
  told: z.strictObject({ code: z.string().check(z.maxLength(40)) }),
  reply: z.strictObject({ name: z.string(), post: Post }),
  refusals: ['code-wrong', 'too-many-tries', 'last-operator', 'moved-on'],
})
