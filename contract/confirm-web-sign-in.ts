import * as z from 'zod/mini'
import { message } from './message'

export const ConfirmWebSignIn = message({
  name: 'confirm-web-sign-in',
  about: 'In WeChat: yes, it is me who signs in on the web.',
  door: 'applicant',
  sender: 'person',
  told: z.strictObject({ nonce: z.string().check(z.maxLength(64)) }),
  reply: z.strictObject({}),
  refusals: ['sign-in-expired'],
})
