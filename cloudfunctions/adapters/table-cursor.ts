import { createHash } from 'node:crypto'
import { BadCursor, type Query } from '../ports/table'

/** Names the question without telling it: partitions may hold what a phone should not read. */
const seal = ({ partition, prefix, order }: Query, sort: string): string =>
  createHash('sha256')
    .update(JSON.stringify(['cursor/1', partition, prefix ?? '', order ?? 'up', sort]))
    .digest('base64url')
    .slice(0, 16)

/**
 * Where to go on after `sort`, good for this very question only (partition, prefix, order; the limit
 * may change). It is checked, not secret: it holds the sort of a row already seen, and a forger
 * could gain no more than another place in a partition that the deed lets him read anyway.
 */
export const sealCursor = (query: Query, sort: string): string =>
  `${seal(query, sort)}${Buffer.from(sort).toString('base64url')}`

/** The sort to go on after, `undefined` at the start. Throws `BadCursor` when it is not ours. */
export const openCursor = (query: Query): string | undefined => {
  if (query.after === undefined) return undefined
  const sort = Buffer.from(query.after.slice(16), 'base64url').toString()
  if (sealCursor(query, sort) !== query.after) throw new BadCursor('not a cursor of this query')
  if (!sort.startsWith(query.prefix ?? '')) throw new BadCursor('a cursor outside its query')
  return sort
}
