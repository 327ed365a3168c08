import type Database from 'libsql'
import type { Key, Row, Write } from '../../ports/table'
import { keyOf } from '../table-rules'
import { addTo, holds, type Fields } from './table-conditions'

interface Stored {
  readonly partition: string
  readonly sort: string
  readonly fields: string
}

// The file is written by this folder alone, and its columns are NOT NULL.
const isStored = (row: unknown): row is Stored => typeof row === 'object' && row !== null

/** The row that SQLite gave as `partition, sort, fields`. */
export const readRow = (row: unknown): Row => {
  if (!isStored(row)) throw new Error('table: not a row')
  const { partition, sort } = row
  return { partition, sort, fields: JSON.parse(row.fields) as Fields }
}

/** Single rows of the file; `write` runs inside the caller's transaction. */
export const keepRows = (db: Database.Database) => {
  const find = db.prepare('SELECT fields FROM rows WHERE partition = ? AND sort = ?').raw()
  const put = db.prepare('INSERT OR REPLACE INTO rows (partition, sort, fields) VALUES (?, ?, ?)')
  const remove = db.prepare('DELETE FROM rows WHERE partition = ? AND sort = ?')

  const read = ({ partition, sort }: Key): Fields | undefined => {
    const row = find.get(partition, sort) as [string] | undefined
    return row && (JSON.parse(row[0]) as Fields)
  }
  const allHold = (write: Write): boolean => {
    const fields = read(keyOf(write))
    return (write.only ?? []).every((condition) => holds(fields, condition))
  }
  const keep = ({ partition, sort }: Key, fields: Fields): void => {
    put.run(partition, sort, JSON.stringify(fields))
  }
  const write = (write: Write): void => {
    if (write.kind === 'put') keep(write.row, write.row.fields)
    if (write.kind === 'change') keep(write.key, addTo(read(write.key), write.add))
    if (write.kind === 'remove') remove.run(write.key.partition, write.key.sort)
  }
  return { read, allHold, write }
}
