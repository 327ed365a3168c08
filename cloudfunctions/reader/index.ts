import { openAwsStores } from '../adapters/aws/world'
import { filesBeside } from '../adapters/reading/files'
import { openReader } from '../adapters/reading/open-reader'
import { readWhenWoken } from '../reading/read-when-woken'
import { readReaderSettings } from '../settings'

const settings = readReaderSettings(process.env)
const reader = openReader({ engine: settings.OCR_ENGINE, files: filesBeside(__dirname) })
const world = { ...openAwsStores(settings), reader }

interface Context {
  getRemainingTimeInMillis(): number
}

export const handler = (_event: unknown, context: Context) =>
  readWhenWoken(world, () => context.getRemainingTimeInMillis())
