import type { Condition, Row } from '../../ports/table'

export type Fields = Row['fields']

const numberOf = (fields: Fields | undefined, field: string): number | undefined => {
  const value = fields?.[field]
  if (value === undefined) return 0
  return typeof value === 'number' ? value : undefined
}

/** Whether the row as it is now (undefined: there is none) is what the condition asks. */
export const holds = (fields: Fields | undefined, condition: Condition): boolean => {
  switch (condition.kind) {
    case 'absent':
      return fields === undefined
    case 'present':
      return fields !== undefined
    case 'equals':
      return fields?.[condition.field] === condition.value
    case 'one-of':
      return condition.values.some((value) => fields?.[condition.field] === value)
    case 'at-least':
      return (numberOf(fields, condition.field) ?? -Infinity) >= condition.amount
  }
}

const add = (fields: Fields | undefined, field: string, amount: number): [string, number] => {
  const sum = (numberOf(fields, field) ?? NaN) + amount
  if (Math.abs(sum) <= Number.MAX_SAFE_INTEGER) return [field, sum]
  throw new Error(`table: ${field} holds no number, or one too large to be kept exactly`)
}

/** The row with the amounts added; a missing row or field counts as 0. Throws where it cannot. */
export const addTo = (
  fields: Fields | undefined,
  amounts: Readonly<Record<string, number>>,
): Fields => {
  const sums = Object.entries(amounts).map(([field, amount]) => add(fields, field, amount))
  return { ...fields, ...Object.fromEntries(sums) }
}
