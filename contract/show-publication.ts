import * as z from 'zod/mini'
import { Cursor } from './shapes/cursor'
import { Publication, PublicationName, PublishedLine } from './shapes/publication'
import { message } from './message'

export const ShowPublication = message({
  name: 'show-publication',
  about: 'What was granted to whom, published for objections: names, items, sums.',
  door: 'public',
  sender: 'anyone',
  told: z.strictObject({ publication: PublicationName, after: z.optional(Cursor) }),
  reply: z.strictObject({
    publication: Publication,
    lines: z.array(PublishedLine),
    next: z.optional(z.string()),
  }),
  refusals: ['not-found', 'malformed'],
})
