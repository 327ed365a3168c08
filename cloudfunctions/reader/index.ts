import { openAwsWorld } from '../adapters/aws/world'
import { filesBeside } from '../adapters/reading/files'
import { openReader } from '../adapters/reading/open-reader'
import { readWhenWoken } from '../reading/read-when-woken'
import { readSettings } from '../settings'

const settings = readSettings(process.env)
const reader = openReader({ engine: settings.OCR_ENGINE, files: filesBeside(__dirname) })
const world = { ...openAwsWorld(settings), reader }

interface Context {
  getRemainingTimeInMillis(): number
}

export const handler = (_event: unknown, context: Context) =>
  readWhenWoken(world, () => context.getRemainingTimeInMillis())
