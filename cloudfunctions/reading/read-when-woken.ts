import { setTimeout as wait } from 'node:timers/promises'
import { readWaiting, type ReadingWorld } from './read-waiting'

/** The event of a stored file comes before the row that says that it was let in. */
const SOON_MS = 2_000

/**
 * Woken by a photo in the store, and by the schedule for what was missed; the queue says what is to
 * be read. `left`: milliseconds that this invocation still has. Answers how many photos it read.
 */
export const readWhenWoken = async (world: ReadingWorld, left: () => number): Promise<number> => {
  const count = await readWaiting(world, left)
  if (count > 0) return count
  await wait(SOON_MS)
  return readWaiting(world, left)
}
