import { ListPublications } from '../../contract/list-publications'
import { answers } from '../deed'
import { publicationKey } from '../keys'
import { parseRow, PublicationRow } from '../rows'

/** The newest hundred, those that list no claim yet among them. */
export const listPublications = answers(ListPublications, ({ table }) => async () => {
  const { partition } = publicationKey('')
  const { rows } = await table.query({ partition, order: 'down', limit: 100 })
  const publications = rows.map((row) => parseRow(row, PublicationRow))
  return { publications: publications.sort(newestFirst) }
})

const newestFirst = (a: { readonly from: string }, b: { readonly from: string }): number =>
  a.from < b.from ? 1 : -1
