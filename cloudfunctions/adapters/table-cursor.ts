import { createHash } from 'node:crypto'
import { BadCursor, type Key, type Page, type Query, type Row, type Walk } from '../ports/table'

const SEAL_LENGTH = 16

const seal = (parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, SEAL_LENGTH)

const encode = (text: string): string => Buffer.from(text).toString('base64url')

const told = (cursor: string): string =>
  Buffer.from(cursor.slice(SEAL_LENGTH), 'base64url').toString()

/**
 * Where to go on after `sort`, good for this very question only (partition, prefix, order; the limit
 * may change). The seal names the question without telling it: partitions may hold what a phone
 * should not read. It is checked, not secret: it holds the sort of a row already seen, and a forger
 * could gain no more than another place in a partition that the deed lets him read anyway.
 */
export const sealCursor = ({ partition, prefix, order }: Query, sort: string): string =>
  `${seal(['cursor/1', partition, prefix ?? '', order ?? 'up', sort])}${encode(sort)}`

/** The sort to go on after, `undefined` at the start. Throws `BadCursor` when it is not ours. */
export const openCursor = (query: Query): string | undefined => {
  if (query.after === undefined) return undefined
  const sort = told(query.after)
  if (sealCursor(query, sort) !== query.after) throw new BadCursor('not a cursor of this query')
  if (!sort.startsWith(query.prefix ?? '')) throw new BadCursor('a cursor outside its query')
  return sort
}

/** Sealed apart from the cursors of queries. It tells the partition: walks are not for the public. */
export const sealWalk = ({ partition, sort }: Key): string =>
  `${seal(['walk/1', partition, sort])}${encode(`${partition}\0${sort}`)}`

/** The key to go on after, `undefined` at the start. Throws `BadCursor` when it is not ours. */
export const openWalk = ({ after }: Walk): Key | undefined => {
  if (after === undefined) return undefined
  const [partition = '', sort = ''] = told(after).split('\0')
  if (sealWalk({ partition, sort }) !== after) throw new BadCursor('not a cursor of a walk')
  return { partition, sort }
}

/** The first `limit` of the rows; where more were found, `seal` makes the way on from the last. */
export const cutPage = (
  found: readonly Row[],
  limit: number,
  seal: (last: Row) => string,
): Page => {
  const rows = found.slice(0, limit)
  const last = found.length > limit ? rows.at(-1) : undefined
  return last ? { rows, next: seal(last) } : { rows }
}
