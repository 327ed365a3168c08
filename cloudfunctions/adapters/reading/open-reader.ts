import { readFile } from 'node:fs/promises'
import { Mutex } from 'async-mutex'
import type { PhotoText, Reader } from '../../ports/reader'
import type { ReadingFiles } from './files'
import { openNetworks, type Networks } from './networks'
import { openCodeReader } from './read-codes'
import { readPage } from './read-page'

export interface ReadingSettings {
  /** `native` falls back to `wasm` where no binary fits the machine, and both to `off` where nothing can be loaded. */
  readonly engine: 'native' | 'wasm' | 'off'
  readonly files: ReadingFiles
}

/** The runtime keeps a little of every photo: networks are opened anew after so many. */
const PHOTOS_A_SESSION = 100
const MODEL = 'PP-OCRv4'

const readCharacters = async ({ characters }: ReadingFiles): Promise<readonly string[]> => {
  const listed = (await readFile(characters, 'utf8')).replace(/\n$/, '').split('\n')
  // Class 0 is no character, the last one a space.
  return ['', ...listed, ' ']
}

const openTools = async (engine: 'native' | 'wasm', files: ReadingFiles) => {
  const [characters, readCodes] = await Promise.all([readCharacters(files), openCodeReader(files)])
  let opened: Networks | undefined
  let used = 0
  const networks = async (): Promise<Networks | undefined> => {
    if (opened && used >= PHOTOS_A_SESSION) {
      await opened.close()
      opened = undefined
      used = 0
    }
    used += 1
    return (opened ??= await openNetworks(engine, files))
  }
  return { characters, readCodes, networks }
}

/** Reads photos one at a time; opens its networks with the first. */
export const openReader = ({ engine, files }: ReadingSettings): Reader => {
  if (engine === 'off') return { read: async () => undefined }
  const queue = new Mutex()
  let tools: ReturnType<typeof openTools> | undefined
  const read = async (photo: Uint8Array): Promise<PhotoText | undefined> => {
    tools ??= openTools(engine, files)
    // What could not be opened now may be with the next photo.
    tools.catch(() => (tools = undefined))
    const { characters, readCodes, networks } = await tools
    const codes = await readCodes(photo)
    const all = await networks()
    if (!all) return undefined
    const lines = await readPage(all, characters, photo)
    return { engine: all.engine, model: MODEL, lines, codes }
  }
  return { read: (photo) => queue.runExclusive(() => read(photo)) }
}
