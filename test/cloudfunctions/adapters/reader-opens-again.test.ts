import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { openReader } from '../../../cloudfunctions/adapters/reading/open-reader'
import { findReadingFiles } from '../../../local/find-reading-files'

test('a reader whose files could not be opened once opens them with the next photo', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'reader-'))
  const files = findReadingFiles()
  const characters = join(dir, 'characters.txt')
  const reader = openReader({ engine: 'native', files: { ...files, characters } })
  const blank = { width: 64, height: 64, channels: 3, background: 'white' } as const
  const photo = await sharp({ create: blank }).jpeg().toBuffer()
  await expect(reader.read(photo)).rejects.toThrow('ENOENT')
  symlinkSync(files.characters, characters)
  expect(await reader.read(photo)).toMatchObject({ lines: [] })
  rmSync(dir, { recursive: true })
}, 60_000)
