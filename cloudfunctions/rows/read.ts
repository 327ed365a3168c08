import type * as z from 'zod'
import type { Key, Row, Table, Value } from '../ports/table'

/** A row's fields, typed by its schema: deeds name the type and lean on no schema library. */
export type RowOf<S extends z.ZodType> = z.output<S>

/** A row under a key, checked; nothing where there is none. A row that does not fit is a fault. */
export const read = async <S extends z.ZodType>(
  table: Pick<Table, 'get'>,
  key: Key,
  schema: S,
): Promise<z.output<S> | undefined> => {
  const row = await table.get(key)
  return row && parseRow(row, schema)
}

export const parseRow = <S extends z.ZodType>(row: Row, schema: S): z.output<S> =>
  schema.parse(row.fields)

/** A typed value as a row's fields. */
export const rowOf = (key: Key, fields: object): Row => ({
  ...key,
  fields: fields as Record<string, Value>,
})
