import type { Publication } from '../../contract/shapes/publication'
import { publicationKey } from '../keys'
import type { Table } from '../ports/table'
import { PublicationRow, read } from '../rows'

export const findPublication = (
  table: Pick<Table, 'get'>,
  publication: string,
): Promise<Publication | undefined> => read(table, publicationKey(publication), PublicationRow)
