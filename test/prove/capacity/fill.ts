import { BatchWriteCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { toItem, type Item } from '../../../cloudfunctions/adapters/aws/item'
import type { Table } from '../../../cloudfunctions/ports/table'
import { numberClaim } from '../../../cloudfunctions/claims/number-claim'
import { newMark } from '../new-mark'
import { say } from '../proven'
import type { Mould } from './mould'

const BATCH = 25
const AT_ONCE = 12

const textOf = ({ rows }: Mould): string => JSON.stringify(rows.map(toItem))

/** A copy of a claim's rows under names of its own, as long as the mould's. */
const copy = (text: string, { claim, applicant, person, mark }: Mould): Item[] =>
  JSON.parse(
    text
      .replaceAll(claim, numberClaim(2026))
      .replaceAll(applicant, crypto.randomUUID())
      .replaceAll(person, crypto.randomUUID())
      .replaceAll(`"${mark}"`, `"${newMark()}"`),
  ) as Item[]

/** Every tenth claim of the second mould. */
function* copies(claims: number, moulds: readonly [Mould, Mould]): Generator<Item[]> {
  const texts = [textOf(moulds[0]), textOf(moulds[1])] as const
  for (let n = 0; n < claims; n += 1)
    yield n % 10 === 9 ? copy(texts[1], moulds[1]) : copy(texts[0], moulds[0])
}

function* batches(requests: Iterable<Item[]>): Generator<Item[]> {
  const batch: Item[] = []
  for (const group of requests) {
    batch.push(...group)
    while (batch.length >= BATCH) yield batch.splice(0, BATCH)
  }
  if (batch.length > 0) yield batch
}

/** The table in memory turns nothing away: what it leaves unprocessed would be a fault. */
const writeBatch = async (documents: DynamoDBDocumentClient, name: string, batch: Item[]) => {
  const RequestItems = { [name]: batch.map((Item) => ({ PutRequest: { Item } })) }
  const { UnprocessedItems } = await documents.send(new BatchWriteCommand({ RequestItems }))
  if (Object.keys(UnprocessedItems ?? {}).length > 0) throw new Error('rows were left out')
}

const count = async (table: Table, { counts }: Mould, claims: number): Promise<void> => {
  for (const [key, each] of counts.filter(([, each]) => each !== 0))
    await table.transact(
      [{ kind: 'change', key, add: { claims: each * claims } }],
      crypto.randomUUID(),
    )
}

/** Lays so many claims beside the moulds, straight into the table: rows as the server wrote theirs. */
export const fill = async (
  at: { readonly documents: DynamoDBDocumentClient; readonly name: string; readonly table: Table },
  claims: number,
  moulds: readonly [Mould, Mould],
): Promise<void> => {
  const since = Date.now()
  const left = batches(copies(claims, moulds))
  let rows = 0
  const lane = async (): Promise<void> => {
    for (let next = left.next(); !next.done; next = left.next()) {
      rows += next.value.length
      await writeBatch(at.documents, at.name, next.value)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane))
  await count(at.table, moulds[0], claims - Math.floor(claims / 10))
  await count(at.table, moulds[1], Math.floor(claims / 10))
  say(`${claims} claims, ${rows} rows, ${((Date.now() - since) / 1000).toFixed(0)} s`)
}
