import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb'
import type { Condition, Write } from '../../ports/table'
import { attributeOf, itemKey, toItem } from './item'

type Phrased = NonNullable<TransactWriteCommandInput['TransactItems']>[number]

/** Collects what an expression names: DynamoDB reserves hundreds of words, so nothing stands bare. */
const startNames = () => {
  const names: Record<string, string> = {}
  const values: Record<string, string | number | boolean> = {}
  return {
    name(field: string): string {
      const given = `#n${Object.keys(names).length}`
      names[given] = attributeOf(field)
      return given
    },
    value(value: string | number | boolean): string {
      const given = `:v${Object.keys(values).length}`
      values[given] = value
      return given
    },
    used: () => ({
      ...(Object.keys(names).length > 0 && { ExpressionAttributeNames: names }),
      ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: values }),
    }),
  }
}
type Names = ReturnType<typeof startNames>

const phraseCondition = (condition: Condition, names: Names): string => {
  switch (condition.kind) {
    case 'absent':
      return 'attribute_not_exists(pk)'
    case 'present':
      return 'attribute_exists(pk)'
    case 'equals':
      return `${names.name(condition.field)} = ${names.value(condition.value)}`
    case 'one-of':
      return `${names.name(condition.field)} IN (${condition.values.map(names.value).join(', ')})`
    case 'at-least': {
      const name = names.name(condition.field)
      const enough = `${name} >= ${names.value(condition.amount)}`
      // What is absent counts as 0, and 0 is at least this.
      return condition.amount <= 0 ? `(${enough} OR attribute_not_exists(${name}))` : enough
    }
  }
}

const phraseConditions = (write: Write, names: Names) =>
  write.only && write.only.length > 0
    ? { ConditionExpression: write.only.map((one) => phraseCondition(one, names)).join(' AND ') }
    : {}

const phraseSums = (add: Readonly<Record<string, number>>, names: Names): string =>
  Object.entries(add)
    .map(([field, amount]) => `${names.name(field)} ${names.value(amount)}`)
    .join(', ')

/** The write in DynamoDB's words, conditions and all. */
export const phraseWrite = (TableName: string, write: Write): Phrased => {
  const names = startNames()
  const conditions = phraseConditions(write, names)
  if (write.kind === 'put') {
    return { Put: { TableName, Item: toItem(write.row), ...conditions, ...names.used() } }
  }
  const row = { TableName, Key: itemKey(write.key), ...conditions }
  if (write.kind === 'remove') return { Delete: { ...row, ...names.used() } }
  if (write.kind === 'change') {
    const UpdateExpression = `ADD ${phraseSums(write.add, names)}`
    return { Update: { ...row, UpdateExpression, ...names.used() } }
  }
  // Shape-checked before: a check asks at least one thing.
  const { ConditionExpression = 'attribute_exists(pk)' } = conditions
  return { ConditionCheck: { ...row, ConditionExpression, ...names.used() } }
}
