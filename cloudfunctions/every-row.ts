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

/** Every row that a query finds, at once: for a few rows that are wanted whole. */
export const allRows = async (
  table: Pick<Table, 'query'>,
  query: Omit<Query, 'limit' | 'after'>,
): Promise<readonly Row[]> => {
  const first = await table.query({ ...query, limit: 100 })
  if (first.next === undefined) return first.rows
  const rows: Row[] = []
  for await (const row of everyRow(table, query)) rows.push(row)
  return rows
}
