import sharp from 'sharp'
import { openReader } from '../../../cloudfunctions/adapters/reading/open-reader'
import { findReadingFiles } from '../../../local/find-reading-files'

// What a machine is like that no binary fits and that runs no WebAssembly.
jest.mock('onnxruntime-node', () => {
  throw new Error('no binary for this machine')
})
jest.mock('onnxruntime-web', () => {
  throw new Error('no WebAssembly here')
})

test.each(['native', 'wasm'] as const)(
  'where neither engine can be loaded reading is off, whether %s was wanted',
  async (engine) => {
    const blank = { width: 64, height: 64, channels: 3, background: 'white' } as const
    const photo = await sharp({ create: blank }).jpeg().toBuffer()
    const reader = openReader({ engine, files: findReadingFiles() })
    expect(await reader.read(photo)).toBeUndefined()
  },
  60_000,
)
