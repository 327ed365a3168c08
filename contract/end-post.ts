import * as z from 'zod/mini'
import { message } from './message'

export const EndPost = message({
  name: 'end-post',
  about: 'Somebody’s post ends, at once; what he did stays as it was.',
  door: 'review',
  sender: 'operator',
  told: z.strictObject({ person: z.string().check(z.minLength(1), z.maxLength(60)) }),
  reply: z.strictObject({}),
  refusals: ['not-found', 'last-operator', 'moved-on'],
})
