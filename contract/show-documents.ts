import * as z from 'zod/mini'
import { OwnDocuments } from './shapes/documents'
import { message } from './message'

export const ShowDocuments = message({
  name: 'show-documents',
  about: 'The documents that the office asks for beside the policy’s, of every item that has any.',
  door: 'review',
  sender: 'operator',
  told: z.strictObject({}),
  reply: z.strictObject({ lists: z.array(OwnDocuments) }),
  refusals: [],
})
