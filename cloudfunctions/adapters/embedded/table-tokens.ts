import { createHash } from 'node:crypto'
import type Database from 'libsql'
import type { Write } from '../../ports/table'

const REMEMBERED_MS = 10 * 60 * 1000

/** The order in which an object's names were written says nothing. */
const inOrder = (_name: string, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

const digest = (writes: readonly Write[]): string =>
  createHash('sha256').update(JSON.stringify(writes, inOrder)).digest('base64url')

/**
 * The transactions done in the last ten minutes, by token. `isDone` throws when the token named other
 * writes, as DynamoDB does (IdempotentParameterMismatch). Both run inside the caller's transaction.
 */
export const keepTokens = (db: Database.Database, now: () => number) => {
  const forget = db.prepare('DELETE FROM tokens WHERE done_at <= ?')
  const find = db.prepare('SELECT token FROM tokens WHERE token = ?')
  const findTold = db.prepare('SELECT token FROM tokens WHERE token = ? AND told = ?')
  const keep = db.prepare('INSERT INTO tokens (token, told, done_at) VALUES (?, ?, ?)')
  return {
    isDone(token: string, writes: readonly Write[]): boolean {
      forget.run(now() - REMEMBERED_MS)
      if (find.get(token) === undefined) return false
      if (findTold.get(token, digest(writes)) !== undefined) return true
      throw new Error('table: a token that named another transaction')
    },
    remember(token: string, writes: readonly Write[]): void {
      keep.run(token, digest(writes), now())
    },
  }
}
