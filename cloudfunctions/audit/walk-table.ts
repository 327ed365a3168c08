import { refuse, type Refused } from '../deed'
import { BadCursor, type Page, type Row, type Table } from '../ports/table'

/** Every row of the table, read page by page as it is walked. */
export async function* walkTable(table: Pick<Table, 'walk'>): AsyncGenerator<Row> {
  let after: string | undefined
  do {
    const page = await table.walk(after ? { after } : {})
    yield* page.rows
    after = page.next
  } while (after)
}

/** One page of the whole table; a cursor not ours is malformed. */
export const walkPage = async (
  table: Pick<Table, 'walk'>,
  limit: number,
  after: string | undefined,
): Promise<Page | Refused<'malformed'>> => {
  try {
    return await table.walk({ limit, ...(after ? { after } : {}) })
  } catch (cause) {
    if (cause instanceof BadCursor) return refuse('malformed')
    throw cause
  }
}
