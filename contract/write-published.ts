import * as z from 'zod/mini'
import { WrittenList } from './shapes/list-file'
import { PublicationName } from './shapes/publication'
import { message } from './message'

export const WritePublished = message({
  name: 'write-published',
  about: 'The list of a publication as an .xlsx: names, clauses, sums, as the public reads them.',
  door: 'printer',
  sender: 'desk',
  told: z.strictObject({ publication: PublicationName }),
  reply: WrittenList,
  refusals: ['not-found'],
})
