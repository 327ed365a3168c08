import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'

/** Another process holds the file for a transaction at most: milliseconds, never this long. */
const BUSY_MS = 10_000

/** Text is UTF-8 and compared by its bytes: DynamoDB's order. */
const SCHEMA = `
  PRAGMA encoding = 'UTF-8';
  CREATE TABLE IF NOT EXISTS rows (
    partition TEXT NOT NULL,
    sort TEXT NOT NULL,
    fields TEXT NOT NULL,
    PRIMARY KEY (partition, sort)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS tokens (
    token TEXT PRIMARY KEY,
    told TEXT NOT NULL,
    done_at INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS tokens_by_age ON tokens (done_at);
`

const isBusy = (fault: unknown): boolean =>
  fault instanceof Error && 'code' in fault && String(fault.code).startsWith('SQLITE_BUSY')

const sleep = (ms: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
}

/**
 * SQLite does not wait, whatever its busy_timeout, when two processes switch a new file to WAL at the
 * same moment: one of them is told at once that the file is locked (seen in 1 of 75 such meetings).
 */
const switchToWal = (db: Database.Database): void => {
  const patience = Date.now() + BUSY_MS
  for (;;) {
    try {
      return void db.pragma('journal_mode = WAL')
    } catch (fault) {
      if (!isBusy(fault) || Date.now() > patience) throw fault
    }
    sleep(5)
  }
}

/**
 * `<dir>/table.db`, made when missing. What was acknowledged survives the death of the process and
 * of the machine: every commit waits for the disk. Several processes may hold the same file.
 */
export const openTableFile = (dir: string): Database.Database => {
  mkdirSync(dir, { recursive: true })
  const db = new Database(join(dir, 'table.db'))
  db.pragma(`busy_timeout = ${BUSY_MS}`)
  switchToWal(db)
  db.pragma('synchronous = FULL')
  db.transaction(() => db.exec(SCHEMA)).immediate()
  return db
}
