import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import {
  DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  ScanCommand,
  TransactWriteCommand,
  type QueryCommandInput,
  type QueryCommandOutput,
  type ScanCommandInput,
} from '@aws-sdk/lib-dynamodb'
import type { Key, Outcome, Page, Query, Row, Table, Walk, Write } from '../../ports/table'
import { cutPage, openCursor, openWalk, sealCursor, sealWalk } from '../table-cursor'
import { checkKey, checkQuery, checkWalk, checkWrites } from '../table-rules'
import { itemKey, toRow } from './item'
import { phraseWrite } from './phrase-write'
import { retryConflicts } from './retry-conflicts'

const ask = (TableName: string, query: Query): QueryCommandInput => {
  const after = openCursor(query)
  return {
    TableName,
    ConsistentRead: true,
    ScanIndexForward: query.order !== 'down',
    KeyConditionExpression: query.prefix ? 'pk = :pk AND begins_with(sk, :prefix)' : 'pk = :pk',
    ExpressionAttributeValues: {
      ':pk': query.partition,
      ...(query.prefix && { ':prefix': query.prefix }),
    },
    ...(after !== undefined && {
      ExclusiveStartKey: itemKey({ partition: query.partition, sort: after }),
    }),
  }
}

const askOn = (TableName: string, walk: Walk): ScanCommandInput => {
  const after = openWalk(walk)
  return {
    TableName,
    ConsistentRead: true,
    ...(after && { ExclusiveStartKey: itemKey(after) }),
  }
}

type Place = ScanCommandInput['ExclusiveStartKey']
type Answer = Pick<QueryCommandOutput, 'Items' | 'LastEvaluatedKey'>

/** One answer holds at most 1 MB: asks on until `most` items are there or no more come. */
const readUpTo = async (
  most: number,
  start: Place,
  read: (more: { Limit: number; ExclusiveStartKey: Place }) => Promise<Answer>,
): Promise<readonly Row[]> => {
  const found: Row[] = []
  let from = start
  do {
    const answer = await read({ Limit: most - found.length, ExclusiveStartKey: from })
    found.push(...(answer.Items ?? []).map(toRow))
    from = answer.LastEvaluatedKey
  } while (from && found.length < most)
  return found
}

/**
 * A DynamoDB table with string keys `pk` and `sk`. The client's own retries go on for network faults
 * and 5xx; a transaction whose outcome stays unknown is thrown, and may be told again by its token.
 */
export const openDynamoTable = (at: { client: DynamoDBClient; name: string }): Table => {
  const documents = DynamoDBDocumentClient.from(at.client, {
    marshallOptions: { removeUndefinedValues: true },
  })
  const TableName = at.name

  return {
    async get(key: Key): Promise<Row | undefined> {
      checkKey(key)
      const get = new GetCommand({ TableName, Key: itemKey(key), ConsistentRead: true })
      const { Item } = await documents.send(get)
      return Item && toRow(Item)
    },
    async query(query: Query): Promise<Page> {
      const limit = checkQuery(query)
      const input = ask(TableName, query)
      const found = await readUpTo(limit + 1, input.ExclusiveStartKey, (more) =>
        documents.send(new QueryCommand({ ...input, ...more })),
      )
      return cutPage(found, limit, ({ sort }) => sealCursor(query, sort))
    },
    async walk(walk: Walk): Promise<Page> {
      const limit = checkWalk(walk)
      const input = askOn(TableName, walk)
      const found = await readUpTo(limit + 1, input.ExclusiveStartKey, (more) =>
        documents.send(new ScanCommand({ ...input, ...more })),
      )
      return cutPage(found, limit, sealWalk)
    },
    async transact(writes: readonly Write[], token: string): Promise<Outcome> {
      checkWrites(writes, token)
      const TransactItems = writes.map((write) => phraseWrite(TableName, write))
      const input = { TransactItems, ClientRequestToken: token }
      return retryConflicts(() => documents.send(new TransactWriteCommand(input)))
    },
  }
}
