import * as z from 'zod/mini'
import { message } from './message'

export const StartWebSignIn = message({
  name: 'start-web-sign-in',
  about: 'A one-time mini-program code to be confirmed in WeChat.',
  door: 'public',
  sender: 'anyone',
  most: 300,
  told: z.strictObject({}),
  reply: z.strictObject({
    nonce: z.string(),
    secret: z.string(),
    image: z.string(),
    link: z.string(),
  }),
  refusals: ['wechat-busy'],
})
