import type { Reading } from '../../contract/shapes/reading'
import { pagesOf } from '../evidence/files-of'
import { pictureKey, textKey } from '../evidence/keys'
import type { PhotoRecord } from '../evidence/list-photos'
import { photoKey, readingKey } from '../keys'
import type { PhotoText } from '../ports/reader'
import type { Write } from '../ports/table'
import { PhotoRow, read, rowOf } from '../rows'
import type { Lease, ToRead } from './lease'
import type { ReadingWorld } from './read-waiting'
import { tellReading } from './tell-reading'

/** A photo that the reader stumbles over, or falls, this often is left to people. */
const MOST_TRIES = 3
/** One that no time does for is left to people as well: it would take that of all others for ever. */
const MOST_LATE = 5

/**
 * Reads one photo, all its pages while `goOn` says so, and writes down what stands on it. A reader
 * that dies on the way leaves it waiting, as does a fault that may pass; a photo that was taken off
 * meanwhile leaves nothing behind.
 */
export const readPhoto = async (
  world: ReadingWorld,
  lease: Lease,
  goOn: () => boolean,
): Promise<void> => {
  const { held } = lease
  const failed = { evidence: held.evidence, state: 'failed' } as const
  try {
    if (held.tries > MOST_TRIES) return await end(world, held, failed)
    const photo = await read(world.table, photoKey(held.claim, held.evidence), PhotoRow)
    if (!photo) return await end(world, held, undefined)
    const pages = await readPages(world, lease, photo, goOn)
    if (pages === 'lost') return
    if (pages !== 'late') return await end(world, held, await readingOf(world, held, pages))
    if ((held.late ?? 0) + 1 < MOST_LATE) await lease.giveBack()
    else await end(world, held, failed)
  } catch (cause) {
    world.log.fault('a photo was not read', cause)
    if (held.tries < MOST_TRIES) await lease.putOff()
    else await end(world, held, failed)
  }
}

const readingOf = async (
  world: ReadingWorld,
  { claim, evidence }: ToRead,
  pages: readonly PhotoText[] | 'off',
): Promise<Reading> => {
  if (pages === 'off') return { evidence, state: 'off' }
  await keepText(world, claim, evidence, pages)
  return tellReading(evidence, pages)
}

/** `off` where reading is; `late` where there is no time for the next page; `lost` where another has the photo. */
const readPages = async (
  { evidence: store, reader }: ReadingWorld,
  lease: Lease,
  photo: PhotoRecord,
  goOn: () => boolean,
): Promise<readonly PhotoText[] | 'off' | 'late' | 'lost'> => {
  const texts: PhotoText[] = []
  for (let page = 0; page < pagesOf(photo); page += 1) {
    if (!goOn()) return 'late'
    const picture = await store.read(pictureKey(lease.held.claim, photo.evidence, page))
    if (!picture) throw new Error('a page that is not in the store')
    const text = await reader.read(picture)
    if (!text) return 'off'
    texts.push(text)
    if (!(await lease.renew())) return 'lost'
  }
  return texts
}

const keepText = (
  { evidence: store }: ReadingWorld,
  claim: string,
  evidence: string,
  pages: readonly PhotoText[],
) => store.write(textKey(claim, evidence), Buffer.from(JSON.stringify(pages)), 'application/json')

const end = async (
  { table, evidence: store }: ReadingWorld,
  { claim, evidence, row }: ToRead,
  reading: Reading | undefined,
): Promise<void> => {
  const done: Write = { kind: 'remove', key: row }
  const found: readonly Write[] = reading
    ? [
        {
          kind: 'put',
          row: rowOf(readingKey(claim, evidence), reading),
          only: [{ kind: 'present' }],
        },
      ]
    : []
  const outcome = await table.transact([done, ...found], crypto.randomUUID())
  if (outcome.done && reading) return
  await store.remove(textKey(claim, evidence))
  if (!outcome.done) await table.transact([done], crypto.randomUUID())
}
