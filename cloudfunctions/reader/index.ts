import { setTimeout as wait } from 'node:timers/promises'
import { openAwsWorld } from '../adapters/aws/world'
import { filesBeside } from '../adapters/reading/files'
import { openReader } from '../adapters/reading/open-reader'
import { readWaiting } from '../reading/read-waiting'
import { readSettings } from '../settings'

const settings = readSettings(process.env)
const reader = openReader({ engine: settings.OCR_ENGINE, files: filesBeside(__dirname) })
const world = { ...openAwsWorld(settings), reader }

/** A photo takes seconds: with less than this left, the next one is another invocation's. */
const ENOUGH_MS = 30_000
/** The event of a stored file comes before the row that says that it was let in. */
const SOON_MS = 2_000

interface Context {
  getRemainingTimeInMillis(): number
}

/** Woken by a photo in the store, and by the schedule for what was missed: the queue says what is to be read. */
export const handler = async (_event: unknown, context: Context): Promise<number> => {
  const goOn = () => context.getRemainingTimeInMillis() > ENOUGH_MS
  const count = await readWaiting(world, goOn)
  if (count > 0 || !goOn()) return count
  await wait(SOON_MS)
  return readWaiting(world, goOn)
}
