import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'

const DAY_MILLISECONDS = 86_400_000
const LINE_END = 0x0a

export interface StoredObject {
  readonly type: string
  readonly bytes: Uint8Array
}

/** A file on its way in: nobody reads it before `keep`. */
export interface Draft {
  readonly sink: Writable
  /** After the sink has finished: under its key, and on the disk, before it answers. */
  keep(): Promise<void>
  discard(): Promise<void>
}

export interface ObjectFiles {
  read(key: string): Promise<StoredObject | undefined>
  draft(key: string, type: string): Draft
  write(key: string, bytes: Uint8Array, type: string): Promise<void>
  remove(key: string): Promise<void>
}

/** A key never becomes a path: whatever it says, its file is named by its hash. */
const nameOf = (key: string): string => createHash('sha256').update(key).digest('hex')

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT'

const syncFolder = async (folder: string): Promise<void> => {
  // Windows opens no folders, and keeps a rename by itself.
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}

/** Does it again and again, but never twice at once: all who ask meanwhile wait for one that begins after. */
const together = (work: () => Promise<void>): (() => Promise<void>) => {
  let running = Promise.resolve()
  let next: Promise<void> | undefined
  return () =>
    (next ??= running
      .catch(() => undefined)
      .then(() => {
        next = undefined
        return (running = work())
      }))
}

/** What a power cut left half written a day or more ago; younger ones may belong to another process. */
const sweep = (incoming: string, now: number): void => {
  for (const name of readdirSync(incoming)) {
    const path = join(incoming, name)
    const age = now - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now)
    if (age > DAY_MILLISECONDS) rmSync(path, { force: true })
  }
}

/** One line says key and type, then come the bytes: one rename changes both at once. */
const readObject = async (path: string): Promise<StoredObject | undefined> => {
  try {
    const whole = await readFile(path)
    const end = whole.indexOf(LINE_END)
    const head = JSON.parse(whole.subarray(0, end).toString()) as { readonly type: string }
    return { type: head.type, bytes: whole.subarray(end + 1) }
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

interface Folders {
  readonly incoming: string
  readonly objects: string
  /** What was renamed into `objects` or removed from it is on the disk once this has answered. */
  readonly sync: () => Promise<void>
}

const openDraft = ({ incoming, objects, sync }: Folders, key: string, type: string): Draft => {
  const path = join(incoming, randomUUID())
  const sink = createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true })
  sink.write(`${JSON.stringify({ key, type })}\n`)
  return {
    sink,
    keep: async () => {
      await rename(path, join(objects, nameOf(key)))
      await sync()
    },
    discard: async () => {
      sink.destroy()
      // A file that is still being opened would appear after it was removed.
      if (!sink.closed) await new Promise<void>((done) => sink.once('close', () => done()))
      await rm(path, { force: true })
    },
  }
}

const writeWhole = async ({ sink, keep, discard }: Draft, bytes: Uint8Array): Promise<void> => {
  try {
    sink.end(bytes)
    await finished(sink)
    await keep()
  } catch (error) {
    await discard()
    throw error
  }
}

/**
 * Files under `<dir>/objects`, private to this user. They come in through `<dir>/incoming` and are
 * renamed when whole and synced, so that a reader sees the old file or the new one, never a part.
 */
export const openObjectFiles = (dir: string, now: number): ObjectFiles => {
  const objects = join(dir, 'objects')
  const incoming = join(dir, 'incoming')
  for (const folder of [objects, incoming]) mkdirSync(folder, { recursive: true, mode: 0o700 })
  sweep(incoming, now)
  const sync = together(() => syncFolder(objects))
  const draft = (key: string, type: string) => openDraft({ incoming, objects, sync }, key, type)
  return {
    draft,
    read: (key) => readObject(join(objects, nameOf(key))),
    write: (key, bytes, type) => writeWhole(draft(key, type), bytes),
    remove: async (key) => {
      await rm(join(objects, nameOf(key)), { force: true })
      await sync()
    },
  }
}
