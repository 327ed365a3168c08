import * as z from 'zod/mini'
import { message } from './message'

export const FinishWebSignIn = message({
  name: 'finish-web-sign-in',
  about: 'Has the code been confirmed? Then a session in a cookie.',
  door: 'public',
  sender: 'anyone',
  ownPagesOnly: true,
  told: z.strictObject({
    nonce: z.string().check(z.maxLength(64)),
    secret: z.string().check(z.maxLength(64)),
  }),
  reply: z.strictObject({ state: z.enum(['waiting', 'confirmed']) }),
  refusals: ['sign-in-expired'],
})
