import type { Query, Row, Table } from './ports/table'

/** Every row that a query finds, read page by page as it is walked. */
export async function* everyRow(
  table: Pick<Table, 'query'>,
  query: Omit<Query, 'limit' | 'after'>,
): AsyncGenerator<Row> {
  let after: string | undefined
  do {
    const page = await table.query({ ...query, limit: 100, ...(after ? { after } : {}) })
    yield* page.rows
    after = page.next
  } while (after)
}
