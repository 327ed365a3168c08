import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import type { openReader } from '../../../cloudfunctions/adapters/reading/open-reader'
import type { PhotoText } from '../../../cloudfunctions/ports/reader'
import { findReadingFiles } from '../../../local/find-reading-files'

jest.setTimeout(180_000)

interface Door {
  readonly openReader: typeof openReader
}

/** Asks for the native engine, of modules that are loaded anew. */
const readAnew = async (photo: Uint8Array): Promise<PhotoText | undefined> => {
  const door = jest.requireActual<Door>('../../../cloudfunctions/adapters/reading/open-reader')
  return door.openReader({ engine: 'native', files: findReadingFiles() }).read(photo)
}

test('where no native binary can be loaded, WebAssembly reads the same text', async () => {
  const file = join(__dirname, '../../photos/certificates/clean_agent_0.jpg')
  const photo = await sharp(readFileSync(file)).resize(1100).jpeg().toBuffer()
  const native = await readAnew(photo)
  jest.resetModules()
  jest.doMock('onnxruntime-node', () => {
    throw new Error('no binary for this machine')
  })
  const wasm = await readAnew(photo)
  expect([native?.engine, wasm?.engine]).toEqual(['native', 'wasm'])
  expect(wasm?.lines.map(({ text }) => text)).toEqual(native?.lines.map(({ text }) => text))
})
