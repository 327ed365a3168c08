import type { Table } from '../ports/table'
import { readDocuments } from '../service/read-documents'
import type { Claim } from './claim'

/**
 * What the office asks for under a claim, beside the policy's documents: of a draft as it is set today,
 * of a claim that was handed in as it was then. What an official list proves wants no papers.
 */
export const documentsAsked = async (
  table: Pick<Table, 'get'>,
  { round, item, offer, documents = [] }: Claim,
): Promise<readonly string[]> => {
  if (round !== null) return documents
  return offer === undefined ? readDocuments(table, item) : []
}
