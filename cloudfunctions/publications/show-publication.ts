import { ShowPublication } from '../../contract/show-publication'
import { answers, refuse } from '../deed'
import { publishedKey } from '../keys'
import { pageOf } from '../page-of'
import { parseRow, PublishedRow } from '../rows'
import { findPublication } from './find-publication'

export const showPublication = answers(ShowPublication, ({ table }) => async (told) => {
  const publication = await findPublication(table, told.publication)
  if (!publication) return refuse('not-found')
  const { partition } = publishedKey(publication.publication, '')
  const page = await pageOf(table, { partition, after: told.after, order: 'up' })
  if ('refused' in page) return page
  return { publication, lines: page.rows.map((row) => parseRow(row, PublishedRow)), ...page.next }
})
