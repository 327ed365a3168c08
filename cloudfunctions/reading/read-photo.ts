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

/**
 * Reads one photo, all its pages, and writes down what stands on it. A reader that dies on the way
 * leaves it waiting, as does a fault that may pass; a photo that was taken off meanwhile leaves
 * nothing behind.
 */
export const readPhoto = async (world: ReadingWorld, lease: Lease): Promise<void> => {
  const { held } = lease
  const { claim, evidence, tries } = held
  try {
    if (tries > MOST_TRIES) return await end(world, held, { evidence, state: 'failed' })
    const photo = await read(world.table, photoKey(claim, evidence), PhotoRow)
    await end(world, held, photo && (await readingOf(world, held, photo)))
  } catch (cause) {
    world.log.fault('a photo was not read', cause)
    if (tries < MOST_TRIES) await lease.putOff()
    else await end(world, held, { evidence, state: 'failed' })
  }
}

const readingOf = async (
  world: ReadingWorld,
  { claim, evidence }: ToRead,
  photo: PhotoRecord,
): Promise<Reading> => {
  const pages = await readPages(world, claim, photo)
  if (!pages) return { evidence, state: 'off' }
  await keepText(world, claim, evidence, pages)
  return tellReading(evidence, pages)
}

/** Nothing where reading is off. */
const readPages = async (
  { evidence: store, reader }: ReadingWorld,
  claim: string,
  photo: PhotoRecord,
): Promise<readonly PhotoText[] | undefined> => {
  const texts: PhotoText[] = []
  for (let page = 0; page < pagesOf(photo); page += 1) {
    const picture = await store.read(pictureKey(claim, photo.evidence, page))
    if (!picture) throw new Error('a page that is not in the store')
    const text = await reader.read(picture)
    if (!text) return undefined
    texts.push(text)
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
