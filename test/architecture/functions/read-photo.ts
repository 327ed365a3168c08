// Looks at a photo and reads it with what lies beside it, as the reader does: node read-photo.js <photo>
import { readFile } from 'node:fs/promises'
import { openPictures } from '../../../cloudfunctions/adapters/pictures'
import { filesBeside } from '../../../cloudfunctions/adapters/reading/files'
import { openReader } from '../../../cloudfunctions/adapters/reading/open-reader'
import { findFields } from '../../../cloudfunctions/reading/find-fields'

const read = async (engine: 'native' | 'wasm') => {
  const photo = await openPictures().look(await readFile(process.argv[2] ?? ''), 'image/jpeg')
  if (typeof photo === 'string') throw new Error(photo)
  const text = await openReader({ engine, files: filesBeside(__dirname) }).read(
    photo.pages[0].picture,
  )
  return text && { engine: text.engine, number: findFields(text).number?.value }
}

const tell = async () => {
  const found = [await read('native'), await read('wasm')]
  process.stdout.write(JSON.stringify(found))
  process.exit(0)
}

void tell()
