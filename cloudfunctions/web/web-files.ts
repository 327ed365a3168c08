import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import { getMimeType } from 'hono/utils/mime'

const packers = { br: promisify(brotliCompress), gzip: promisify(gzip) }
export type Coding = keyof typeof packers

/** What a browser may ask for; the smallest first. */
export const codings: readonly Coding[] = ['br', 'gzip']

export interface WebFile {
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Its name holds a hash of its content, so it never changes under this name. */
  readonly hashed: boolean
  /** Whether packing it is worth it. */
  readonly packs: boolean
  /** Packed at the first time of asking, and kept. */
  packed(coding: Coding): Promise<Uint8Array<ArrayBuffer>>
}

/** Every file under a folder by its path on the web (`/js/app.js`). A folder that is not there is empty. */
export const readWebFiles = (dir: string): ReadonlyMap<string, WebFile> =>
  new Map(list(dir).map((path) => [webPath(dir, path), readWebFile(path)]))

const list = (dir: string): readonly string[] => {
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) return []
  return readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

const webPath = (dir: string, path: string): string =>
  `/${relative(dir, path).split(sep).join('/')}`

const readWebFile = (path: string): WebFile => {
  const bytes = Uint8Array.from(readFileSync(path))
  const type = getMimeType(path) ?? 'application/octet-stream'
  const packed: Partial<Record<Coding, Promise<Uint8Array<ArrayBuffer>>>> = {}
  return {
    type,
    bytes,
    hashed: /[.-][0-9a-f]{8,}\./.test(path),
    packs: bytes.length > 1024 && /^text\/|javascript|json|svg/.test(type),
    packed: (coding) =>
      (packed[coding] ??= packers[coding](bytes).then((small) => Uint8Array.from(small))),
  }
}
