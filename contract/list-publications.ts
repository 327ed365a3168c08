import * as z from 'zod/mini'
import { Publication } from './shapes/publication'
import { message } from './message'

export const ListPublications = message({
  name: 'list-publications',
  about: 'The publications, newest first.',
  door: 'public',
  sender: 'anyone',
  told: z.strictObject({}),
  reply: z.strictObject({ publications: z.array(Publication) }),
  refusals: [],
})
