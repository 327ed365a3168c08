import * as z from 'zod/mini'
import { message } from './message'

export const ExportTable = message({
  name: 'export-table',
  about:
    'The table’s rows as they are, page by page, sealed fields sealed. Without what is good only once or for now: sessions, sign-ins, invitations, messages waiting to be sent.',
  door: 'review',
  sender: 'operator',
  told: z.strictObject({ after: z.optional(z.string().check(z.maxLength(4000))) }),
  reply: z.strictObject({
    rows: z.array(
      z.strictObject({
        partition: z.string(),
        sort: z.string(),
        fields: z.record(z.string(), z.unknown()),
      }),
    ),
    next: z.optional(z.string()),
  }),
  refusals: ['malformed'],
})
