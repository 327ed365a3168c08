import type { Key, Outcome, Page, Query, Row, Table, Walk, Write } from '../../ports/table'
import { cutPage, openCursor, openWalk, sealCursor, sealWalk } from '../table-cursor'
import { checkKey, checkQuery, checkWalk, checkWrites } from '../table-rules'
import { openTableFile } from './table-file'
import { readOn, readRange } from './table-range'
import { keepRows, readRow } from './table-rows'
import { keepTokens } from './table-tokens'

export type EmbeddedTable = Table & {
  /** From now on it is read as it is at this moment, whatever others write; it writes no more. */
  holdStill(): void
  close(): void
}

/**
 * A table in one SQLite file, `<dir>/table.db`; several processes may open it at once. Acknowledged
 * writes survive `kill -9`. `now` is milliseconds since 1970 and only ages the tokens.
 */
export const openEmbeddedTable = (dir: string, now: () => number = Date.now): EmbeddedTable => {
  const db = openTableFile(dir)
  const rows = keepRows(db)
  const tokens = keepTokens(db, now)
  const range = readRange(db)
  const onward = readOn(db)

  // IMMEDIATE: a transaction that reads first and writes later could find itself out of date.
  const transact = db.transaction((writes: readonly Write[], token: string): Outcome => {
    if (tokens.isDone(token, writes)) return { done: true }
    const failed = writes.flatMap((write, at) => (rows.allHold(write) ? [] : [at]))
    if (failed.length > 0) return { done: false, failed }
    writes.forEach(rows.write)
    tokens.remember(token, writes)
    return { done: true }
  }).immediate

  return {
    async get({ partition, sort }: Key): Promise<Row | undefined> {
      checkKey({ partition, sort })
      const fields = rows.read({ partition, sort })
      return fields && { partition, sort, fields }
    },
    async query(query: Query): Promise<Page> {
      const limit = checkQuery(query)
      const found = range(query, openCursor(query), limit + 1).map(readRow)
      return cutPage(found, limit, ({ sort }) => sealCursor(query, sort))
    },
    async walk(walk: Walk): Promise<Page> {
      const limit = checkWalk(walk)
      return cutPage(onward(openWalk(walk), limit + 1).map(readRow), limit, sealWalk)
    },
    async transact(writes, token) {
      checkWrites(writes, token)
      return transact(writes, token)
    },
    holdStill: () => {
      // The snapshot begins with the first read.
      db.exec('BEGIN')
      onward(openWalk({}), 1)
    },
    close: () => void db.close(),
  }
}
