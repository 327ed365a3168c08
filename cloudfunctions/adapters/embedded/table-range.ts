import type Database from 'libsql'
import type { Key, Query } from '../../ports/table'

/** SQLite puts every blob after every text: the end of a partition. */
const END = Buffer.alloc(0)

/** The first place after all texts that begin with `prefix`. */
const placeAfter = (prefix: string): string | Buffer => {
  const points = [...prefix].map((character) => character.codePointAt(0) ?? 0)
  while (points.at(-1) === 0x10ffff) points.pop()
  const last = points.pop()
  if (last === undefined) return END
  // What follows U+D7FF are surrogates, which no text can hold.
  return String.fromCodePoint(...points, last === 0xd7ff ? 0xe000 : last + 1)
}

/** Reads up to `most` stored rows of one partition, going on after the sort `after`. */
export const readRange = (db: Database.Database) => {
  const prepare = (low: string, order: string) =>
    db.prepare(`SELECT partition, sort, fields FROM rows
      WHERE partition = ? AND sort ${low} ? AND sort < ? ORDER BY sort ${order} LIMIT ?`)
  const up = prepare('>=', 'ASC')
  const upAfter = prepare('>', 'ASC')
  const down = prepare('>=', 'DESC')

  return ({ partition, prefix = '', order }: Query, after: string | undefined, most: number) => {
    const high = placeAfter(prefix)
    if (order === 'down') return down.all(partition, prefix, after ?? high, most)
    if (after === undefined) return up.all(partition, prefix, high, most)
    return upAfter.all(partition, after, high, most)
  }
}

/** Reads up to `most` stored rows of the whole table, going on after the key. */
export const readOn = (db: Database.Database) => {
  const read = db.prepare(`SELECT partition, sort, fields FROM rows
    WHERE (partition, sort) > (?, ?) ORDER BY partition, sort LIMIT ?`)
  // No key is empty: every row comes after this one.
  const start: Key = { partition: '', sort: '' }
  return ({ partition, sort } = start, most: number) => read.all(partition, sort, most)
}
