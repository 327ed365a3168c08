import * as z from 'zod/mini'
import { Post } from './shapes/post'
import { message } from './message'

export const ChangePost = message({
  name: 'change-post',
  about:
    'Another name or post for somebody at the office, at once; claims that he took up stay his.',
  door: 'review',
  sender: 'operator',
  told: z.strictObject({
    person: z.string().check(z.minLength(1), z.maxLength(60)),
    name: z.string().check(z.trim(), z.minLength(1), z.maxLength(30)),
    post: Post,
  }),
  reply: z.strictObject({}),
  refusals: ['not-found', 'county-unknown', 'last-operator', 'moved-on'],
})
