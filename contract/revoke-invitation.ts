import * as z from 'zod/mini'
import { message } from './message'

export const RevokeInvitation = message({
  name: 'revoke-invitation',
  about: 'The code of an invitation that nobody took up works no longer.',
  door: 'review',
  sender: 'operator',
  told: z.strictObject({ invitation: z.string().check(z.minLength(1), z.maxLength(60)) }),
  reply: z.strictObject({}),
  refusals: ['not-found', 'moved-on'],
})
