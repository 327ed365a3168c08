import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import type { Item } from '../../../cloudfunctions/adapters/aws/item'
import { itemSize } from './item-size'

/** What a piece of work took of the table. */
export interface Units {
  /** Read units, as the table told with each reply. */
  readonly read: number
  /** Rows written or checked in transactions. */
  readonly rows: number
  /** Write units for those: two for each begun kilobyte of a row in a transaction. */
  readonly write: number
  readonly requests: number
}

export const noUnits: Units = { read: 0, rows: 0, write: 0, requests: 0 }

interface TransactItem {
  readonly Put?: { readonly Item: Item }
}

const toldOf = (output: object): number => {
  const told: unknown = 'ConsumedCapacity' in output ? output.ConsumedCapacity : undefined
  if (typeof told !== 'object' || told === null || !('CapacityUnits' in told)) return 0
  return Number(told.CapacityUnits)
}

/** Rows that are removed or counted up are index rows and counts: each well under a kilobyte. */
const writeUnits = ({ Put }: TransactItem): number =>
  Put ? 2 * Math.ceil(itemSize(Put.Item) / 1024) : 2

const itemsOf = (input: object): readonly TransactItem[] =>
  'TransactItems' in input ? (input.TransactItems as readonly TransactItem[]) : []

/**
 * Has the client ask with every request what it consumed, and adds it up; the adapter knows nothing
 * of it. DynamoDB Local tells reads truly, but 2 units of any transaction, however many rows it
 * writes: what a transaction costs is reckoned from its rows.
 */
export const meter = (client: DynamoDBClient) => {
  let sum = noUnits
  client.middlewareStack.add(
    (next) => async (asked) => {
      const answered = await next({
        ...asked,
        input: { ...asked.input, ReturnConsumedCapacity: 'TOTAL' as const },
      })
      const items = itemsOf(asked.input)
      sum = {
        read: sum.read + (items.length > 0 ? 0 : toldOf(answered.output)),
        rows: sum.rows + items.length,
        write: sum.write + items.reduce((units, item) => units + writeUnits(item), 0),
        requests: sum.requests + 1,
      }
      return answered
    },
    { step: 'initialize', name: 'meter' },
  )
  return {
    /** What the work consumed. */
    async of(work: () => Promise<unknown>): Promise<Units> {
      sum = noUnits
      await work()
      return sum
    },
  }
}
