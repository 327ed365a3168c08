import * as z from 'zod/mini'
import { Cursor } from './shapes/cursor'
import { Notice } from './shapes/notice'
import { message } from './message'

export const ListNotices = message({
  name: 'list-notices',
  about: 'The inbox, newest first.',
  door: 'applicant',
  sender: 'person',
  told: z.strictObject({ after: z.optional(Cursor) }),
  reply: z.strictObject({ notices: z.array(Notice), next: z.optional(z.string()) }),
  refusals: ['malformed'],
})
