import type { Item } from '../../../cloudfunctions/adapters/aws/item'
import type { Value } from '../../../cloudfunctions/ports/table'

const bytesOf = (text: string): number => Buffer.byteLength(text)

/** A number takes a byte for two of its digits, and one more. */
const numberSize = (number: number): number =>
  Math.ceil(String(number).replace(/\D/g, '').length / 2) + 1

const sum = (sizes: readonly number[]): number => sizes.reduce((all, one) => all + one, 0)

const fieldsSize = (fields: Readonly<Record<string, Value | undefined>>): number =>
  sum(
    Object.entries(fields).flatMap(([name, value]) =>
      value === undefined ? [] : [bytesOf(name) + valueSize(value)],
    ),
  )

const isList = (value: Value): value is readonly Value[] => Array.isArray(value)

const valueSize = (value: Value): number => {
  if (typeof value === 'string') return bytesOf(value)
  if (typeof value === 'number') return numberSize(value)
  if (typeof value === 'boolean' || value === null) return 1
  if (isList(value)) return 3 + sum(value.map((one) => 1 + valueSize(one)))
  return 3 + Object.keys(value).length + fieldsSize(value)
}

/** Bytes of an item, names included, as DynamoDB's guide says that it reckons them ("item sizes and formats"). */
export const itemSize = (item: Item): number => fieldsSize(item)
