import type { Key, Row, Value } from '../../ports/table'

export interface ItemKey {
  readonly pk: string
  readonly sk: string
}

/** A row as DynamoDB holds it: two key strings; everything else is a field. */
export type Item = ItemKey & { readonly [attribute: string]: Value | undefined }

const PREFIX = 'f_'

/**
 * Each field is a top-level attribute: `ADD` works nowhere else, and creates a row that is missing,
 * where a map of fields would have to exist first. The prefix keeps a field from being named `pk`,
 * from being one of DynamoDB's words, and from being empty.
 */
export const attributeOf = (field: string): string => `${PREFIX}${field}`

export const itemKey = ({ partition, sort }: Key): ItemKey => ({ pk: partition, sk: sort })

export const toItem = (row: Row): Item => ({
  ...Object.fromEntries(
    Object.entries(row.fields).map(([field, value]) => [attributeOf(field), value]),
  ),
  ...itemKey(row),
})

const isItem = (item: Readonly<Record<string, unknown>>): item is Item =>
  typeof item.pk === 'string' && typeof item.sk === 'string'

/** The row of an item that this adapter wrote. */
export const toRow = (item: Readonly<Record<string, unknown>>): Row => {
  if (!isItem(item)) throw new Error('table: an item without the key pk, sk')
  const { pk, sk, ...attributes } = item
  const fields = Object.entries(attributes).map(
    ([name, value]) => [name.slice(PREFIX.length), value] as const,
  )
  return { partition: pk, sort: sk, fields: Object.fromEntries(fields) }
}
