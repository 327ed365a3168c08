import * as z from 'zod/mini'
import { message } from './message'

export const ReadNotice = message({
  name: 'read-notice',
  about: 'Mark a message as read.',
  door: 'applicant',
  sender: 'person',
  told: z.strictObject({ notice: z.string().check(z.maxLength(80)) }),
  reply: z.strictObject({}),
  refusals: ['not-found'],
})
