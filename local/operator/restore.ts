import { resolve } from 'node:path'
import type { Ports } from '../../cloudfunctions/ports'
import { MOST_WRITES, type Row, type Table } from '../../cloudfunctions/ports/table'
import { Trouble } from '../trouble'
import { nameOf, type Command } from './command'
import { reconcile } from './reconcile'
import { verify } from './verify'
import { isRow, readTable, type Header } from './read-table'
import { keyMark } from './write-table'

/** DynamoDB takes 4 MB in one transaction. */
const MOST_BYTES = 1_000_000

export const restore: Command = {
  name: 'restore',
  about: 'put an exported table.jsonl back, into an empty store only',
  usage: 'FILE',
  names: 1,
  options: {},
  run: async (world, typed) => {
    const path = resolve(typed.from, nameOf(typed))
    const { rows } = await world.table.walk({ limit: 1 })
    if (rows.length > 0)
      throw new Trouble('the store is not empty: a table is put back into an empty one only')
    const header = await check(path)
    console.log(`${await putBack(world, path)} rows, exported ${header.at}`)
    warn(world, header)
    // What was exported of a store that others wrote to may not fit together: told now, not later.
    await verify.run(world, typed)
    await reconcile.run(world, typed)
  },
}

/** Once through to its end before anything is written: half an export is none. */
const check = async (path: string): Promise<Header> => {
  let header: Header | undefined
  for await (const line of readTable(path)) if (!isRow(line)) header = line
  if (!header) throw new Trouble(`${path} is empty`)
  return header
}

const putBack = async ({ table }: Ports, path: string): Promise<number> => {
  let waiting: Row[] = []
  let [bytes, put] = [0, 0]
  for await (const line of readTable(path)) {
    if (!isRow(line)) continue
    const size = Buffer.byteLength(JSON.stringify(line))
    if (waiting.length === MOST_WRITES || bytes + size > MOST_BYTES) {
      put += await putRows(table, waiting)
      waiting = []
      bytes = 0
    }
    waiting.push(line)
    bytes += size
  }
  return put + (await putRows(table, waiting))
}

const putRows = async (table: Table, rows: readonly Row[]): Promise<number> => {
  if (rows.length === 0) return 0
  const outcome = await table.transact(
    rows.map((row) => ({ kind: 'put', row, only: [{ kind: 'absent' }] })),
    crypto.randomUUID(),
  )
  if (outcome.done) return rows.length
  throw new Trouble('something else was written meanwhile: empty the store and begin again')
}

const warn = (world: Ports, { key }: Header): void => {
  if (key === keyMark(world)) return
  console.log(
    'Sealed numbers were sealed with another key: put the secrets of that store in place,',
  )
  console.log('secrets.json or VAULT_KEY, before anybody signs in.')
}
