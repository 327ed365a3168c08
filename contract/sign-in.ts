import * as z from 'zod/mini'
import { message } from './message'

export const SignIn = message({
  name: 'sign-in',
  about: 'A mini-program login code for a session.',
  door: 'public',
  sender: 'anyone',
  most: 600,
  told: z.strictObject({ code: z.string().check(z.minLength(1), z.maxLength(200)) }),
  reply: z.strictObject({ token: z.string() }),
  refusals: ['code-invalid', 'wechat-busy'],
})
