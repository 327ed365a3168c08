import type { PublishedLine } from '../../contract/shapes/publication'
import { WritePublished } from '../../contract/write-published'
import { itemOf } from '../../policy/edition'
import { sayArticle } from '../../words/say-article'
import { publishedListWords as words } from '../../words/lists/published'
import { answers, refuse } from '../deed'
import { allRows } from '../every-row'
import { publishedKey } from '../keys'
import type { Sheets } from '../ports/sheets'
import { findPublication } from '../publications/find-publication'
import { parseRow, PublishedRow } from '../rows'
import { sheetBy, type Told } from './sheet-by'

const { columns: titles } = words
const columns: readonly Told<PublishedLine>[] = [
  { title: titles.place, width: 8, kind: 'number', of: (_, at) => at + 1 },
  { title: titles.claim, width: 18, of: ({ claim }) => claim },
  { title: titles.name, width: 40, of: ({ name }) => name },
  { title: titles.county, width: 14, of: ({ county }) => county },
  { title: titles.clause, width: 12, of: ({ item }) => sayArticle(itemOf(item).article) },
  { title: titles.item, width: 36, of: ({ item }) => itemOf(item).title },
  { title: titles.amount, width: 20, kind: 'money', of: ({ amount }) => amount },
  { title: titles.note, width: 20, of: ({ fallen }) => (fallen ? words.fallen : null) },
]

export const writePublished = (sheets: Sheets) =>
  answers(WritePublished, ({ table }) => async ({ publication: name }) => {
    const publication = await findPublication(table, name)
    if (!publication) return refuse('not-found')
    const { partition } = publishedKey(name, '')
    const lines = (await allRows(table, { partition })).map((row) => parseRow(row, PublishedRow))
    const written = await sheets.write([sheetBy(words.sheet, columns, lines)])
    return { name: words.file(publication.title), bytes: Buffer.from(written).toString('base64') }
  })
