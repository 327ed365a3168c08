import * as z from 'zod/mini'
import { Publication, PublicationName } from './shapes/publication'
import { message } from './message'

export const PublishClaims = message({
  name: 'publish-claims',
  about:
    'Moves approved claims of the publication’s round into it, some at a time; asked again until none is left.',
  door: 'review',
  sender: 'publisher',
  told: z.strictObject({ publication: PublicationName }),
  reply: z.strictObject({ publication: Publication, published: z.int(), left: z.int() }),
  refusals: ['not-found', 'day-past'],
})
