import { randomUUID } from 'node:crypto'
import type { Outcome, Row, Table, Write } from '../../../../cloudfunctions/ports/table'

export type OpenTable = () => Promise<{ table: Table; close(): void | Promise<void> }>

/** A test on a table of its own. */
export const onTable =
  (open: OpenTable) =>
  (sentence: string, body: (table: Table) => Promise<void>): void =>
    it(sentence, async () => {
      const { table, close } = await open()
      try {
        await body(table)
      } finally {
        await close()
      }
    })

export const row = (sort: string, fields: Row['fields'] = {}, partition = 'p'): Row => ({
  partition,
  sort,
  fields,
})

export const put = (sort: string, fields: Row['fields'] = {}): Extract<Write, { kind: 'put' }> => ({
  kind: 'put',
  row: row(sort, fields),
})

export const key = (sort: string) => ({ partition: 'p', sort })

export const take = (amount: number): Write => ({
  kind: 'change',
  key: key('places'),
  add: { left: -amount },
  only: [{ kind: 'at-least', field: 'left', amount }],
})

/** One transaction with a token of its own. */
export const write = (table: Table, ...writes: readonly Write[]): Promise<Outcome> =>
  table.transact(writes, randomUUID())

export const fieldsOf = async (table: Table, sort: string): Promise<Row['fields'] | undefined> =>
  (await table.get(key(sort)))?.fields

export const times = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at))

export const DONE = { done: true }
