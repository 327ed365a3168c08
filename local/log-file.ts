import { appendFileSync, renameSync, statSync } from 'node:fs'
import type { Log } from '../cloudfunctions/ports/log'

const MOST_BYTES = 10 * 1024 * 1024

/**
 * JSON lines into one file, so that the console stays readable; a fault is also told there in a
 * line. A file that has grown past 10 MB is set aside as `.1` at start.
 */
export const openLogFile = (path: string): Log => {
  setAside(path)
  const write = (level: string, what: string, more: object) => {
    const line = JSON.stringify({ at: new Date().toISOString(), level, what, ...more })
    try {
      appendFileSync(path, `${line}\n`, { mode: 0o600 })
    } catch {
      // A full disk must not fail the request that only wanted to be logged.
      console.error(`the log ${path} cannot be written`)
    }
  }
  return {
    info: (what, more = {}) => write('info', what, more),
    fault: (what, cause, more = {}) => {
      write('fault', what, { ...more, cause: tellCause(cause) })
      console.error(`${what}: something went wrong, the reason is in ${path}`)
    },
  }
}

const setAside = (path: string): void => {
  const { size } = statSync(path, { throwIfNoEntry: false }) ?? { size: 0 }
  if (size > MOST_BYTES) renameSync(path, `${path}.1`)
}

const tellCause = (cause: unknown) =>
  cause instanceof Error
    ? { kind: cause.name, message: cause.message, stack: cause.stack }
    : { kind: typeof cause, message: String(cause) }
