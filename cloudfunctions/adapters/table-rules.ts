import {
  MOST_WRITES,
  type Condition,
  type Key,
  type Query,
  type Value,
  type Walk,
  type Write,
} from '../ports/table'

/**
 * What both tables refuse before they touch a row, so that nothing works on a developer's machine
 * that the cloud would refuse. The bounds are DynamoDB's; a breach is a fault of ours: thrown.
 */
const MOST_PARTITION_BYTES = 2048
const MOST_SORT_BYTES = 1024
/** DynamoDB takes 400 KB with names and its own overhead; JSON is the nearer measure for two stores. */
const MOST_ROW_BYTES = 350_000
const MOST_VALUES = 100

/** NUL cuts a key short in SQLite; half a surrogate pair has no UTF-8. */
const unkeepable = /\0|\p{Surrogate}/u

export const keyOf = (write: Write): Key => (write.kind === 'put' ? write.row : write.key)

const demand = (holds: boolean, fault: string): void => {
  if (!holds) throw new Error(`table: ${fault}`)
}

const checkText = (text: string, most: number, what: string): void => {
  demand(text.length > 0, `an empty ${what}`)
  demand(Buffer.byteLength(text) <= most, `a ${what} over ${most} bytes`)
  demand(!unkeepable.test(text), `a ${what} with NUL or half a character`)
}

export const checkKey = (key: Key): void => {
  checkText(key.partition, MOST_PARTITION_BYTES, 'partition')
  checkText(key.sort, MOST_SORT_BYTES, 'sort')
}

/** Whole numbers only where there is arithmetic: decimal and binary fractions add up differently. */
const checkWhole = (amount: number): void =>
  demand(Number.isSafeInteger(amount), `${amount} is not a whole number that is kept exactly`)

const checkValue = (value: Value | undefined): void => {
  if (typeof value === 'number') {
    demand(Number.isFinite(value), `${value} cannot be stored`)
    if (Number.isInteger(value)) checkWhole(value)
  } else if (typeof value === 'string') {
    demand(!/\p{Surrogate}/u.test(value), 'a text with half a character')
  } else if (value !== null && typeof value === 'object') {
    Object.values(value).forEach(checkValue)
  }
}

const checkCondition = (condition: Condition): void => {
  if (condition.kind === 'at-least') checkWhole(condition.amount)
  if (condition.kind === 'equals') checkValue(condition.value)
  if (condition.kind !== 'one-of') return
  const { length } = condition.values
  demand(length > 0 && length <= MOST_VALUES, `one-of asks 1 to ${MOST_VALUES} values`)
  condition.values.forEach(checkValue)
}

const checkWrite = (write: Write): void => {
  checkKey(keyOf(write))
  write.only?.forEach(checkCondition)
  if (write.kind === 'put') {
    checkValue(write.row.fields)
    const bytes = Buffer.byteLength(JSON.stringify(write.row.fields))
    demand(bytes <= MOST_ROW_BYTES, `a row over ${MOST_ROW_BYTES} bytes`)
  } else if (write.kind === 'change') {
    demand(Object.keys(write.add).length > 0, 'a change that adds nothing')
    Object.values(write.add).forEach(checkWhole)
  } else if (write.kind === 'check') {
    demand(write.only.length > 0, 'a check that asks nothing')
  }
}

/** Throws unless 1 to `MOST_WRITES` distinct rows are written under a token of 1 to 36 characters. */
export const checkWrites = (writes: readonly Write[], token: string): void => {
  demand(token.length >= 1 && token.length <= 36, 'a token is 1 to 36 characters')
  demand(writes.length > 0, 'a transaction without writes')
  demand(writes.length <= MOST_WRITES, `more than ${MOST_WRITES} writes`)
  writes.forEach(checkWrite)
  const keys = writes.map(keyOf).map(({ partition, sort }) => JSON.stringify([partition, sort]))
  demand(new Set(keys).size === keys.length, 'the same row twice in one transaction')
}

const USUAL_LIMIT = 50
const MOST_LIMIT = 100

const checkLimit = (limit: number): number => {
  const fits = Number.isInteger(limit) && limit >= 1 && limit <= MOST_LIMIT
  demand(fits, `a limit is 1 to ${MOST_LIMIT}`)
  return limit
}

/** The query's limit, or throws when the query could never be answered. */
export const checkQuery = ({ partition, prefix, limit = USUAL_LIMIT }: Query): number => {
  checkText(partition, MOST_PARTITION_BYTES, 'partition')
  if (prefix) checkText(prefix, MOST_SORT_BYTES, 'prefix')
  return checkLimit(limit)
}

/** The walk's limit, or throws when the walk could never be answered. */
export const checkWalk = ({ limit = MOST_LIMIT }: Walk): number => checkLimit(limit)
