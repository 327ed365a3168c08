import { OwnDocuments } from './shapes/documents'
import { message } from './message'

export const KeepDocuments = message({
  name: 'keep-documents',
  about:
    'Sets what the office asks for under an item beside the policy’s own list, from now on: claims that were handed in keep what they were asked for.',
  door: 'review',
  sender: 'operator',
  told: OwnDocuments,
  reply: OwnDocuments,
  refusals: ['moved-on'],
})
