import { ShowDocuments } from '../../contract/show-documents'
import { answers } from '../deed'
import { everyDocuments } from './read-documents'

export const showDocuments = answers(ShowDocuments, ({ table }) => async () => ({
  lists: await everyDocuments(table),
}))
