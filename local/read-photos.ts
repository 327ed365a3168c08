import { constants, setPriority } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { openClock } from '../cloudfunctions/adapters/clock'
import { openEmbeddedEvidence } from '../cloudfunctions/adapters/embedded/evidence'
import { openEmbeddedTable } from '../cloudfunctions/adapters/embedded/table'
import { openReader } from '../cloudfunctions/adapters/reading/open-reader'
import type { Reader } from '../cloudfunctions/ports/reader'
import { readWaiting, type ReadingWorld } from '../cloudfunctions/reading/read-waiting'
import { findReadingFiles } from './find-reading-files'
import { keepSecrets } from './keep-secrets'
import { leftBeside } from './left-beside'
import { openLogFile } from './log-file'
import type { Settings } from './read-settings'
import { STAND_BACK } from './run-reader'

const EVERY_MS = 500

/** To the server, which ends a reader that gives none for long. */
const giveSign = (): void => void process.send?.('reading')

const givingSigns = ({ read }: Reader, begins: () => void): Reader => ({
  read: (photo) => {
    giveSign()
    begins()
    return read(photo)
  },
})

const openReadingWorld = ({ DATA_DIR, OCR_ENGINE }: Settings, begins: () => void): ReadingWorld => {
  const dir = resolve(DATA_DIR)
  const clock = openClock()
  const secret = keepSecrets(dir).storeSecret
  return {
    table: openEmbeddedTable(dir),
    evidence: openEmbeddedEvidence({ dir: join(dir, 'evidence'), origin: '', secret, clock }),
    reader: givingSigns(openReader({ engine: OCR_ENGINE, files: findReadingFiles() }), begins),
    clock,
    log: openLogFile(join(dir, 'reader.log')),
  }
}

/** Reads what waits, again and again, until the server that started this process is gone. */
export const readPhotos = async (settings: Settings): Promise<void> => {
  process.once('disconnect', () => process.exit(0))
  // A photo takes seconds of a whole core: whoever waits for a page goes first, always.
  setPriority(constants.priority.PRIORITY_LOW)
  const { standBack, begins, left } = leftBeside(() => performance.now())
  process.on('message', (told) => told === STAND_BACK && standBack())
  const world = openReadingWorld(settings, begins)
  for (;;) {
    giveSign()
    await readWaiting(world, left).catch((cause: unknown) => world.log.fault('reading', cause))
    await wait(EVERY_MS)
  }
}
