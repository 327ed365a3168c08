import type { Reading, Verdict } from '../../contract/shapes/reading'
import { textKey } from '../evidence/keys'
import type { PhotoRecord } from '../evidence/list-photos'
import type { Ports } from '../ports'
import type { PhotoText } from '../ports/reader'
import type { Finding } from './finding'
import { photoPageOf, type PhotoPage } from './photo-page'
import { placeOf } from './place-of'

/** A page that was read, and whose it is. */
interface ReadPage {
  readonly evidence: string
  readonly page: number
  readonly text: PhotoText
}

/** What was read, and whether more is still to come. */
export interface Papers {
  readonly pages: readonly ReadPage[]
  /** The same pages, as they are verified. */
  readonly seen: readonly PhotoPage[]
  readonly waiting: boolean
  /** A photo could not be read, or hardly: what is not found may stand there. */
  readonly gap: boolean
}

export const papersOf = async (
  { evidence: store }: Ports,
  claim: string,
  readings: readonly Reading[],
  photos: readonly PhotoRecord[],
): Promise<Papers> => {
  const states = new Map(readings.map(({ evidence, state }) => [evidence, state]))
  const stateOf = ({ evidence }: PhotoRecord) => states.get(evidence)
  const read = photos.filter((photo) => stateOf(photo) === 'read')
  const texts = await Promise.all(
    read.map(async ({ evidence }) => {
      const kept = await store.read(textKey(claim, evidence))
      // Written by the reader alone, under a key that nobody else may write.
      const texts = kept ? (JSON.parse(Buffer.from(kept).toString()) as readonly PhotoText[]) : []
      return texts.map((text, page) => ({ evidence, page, text }))
    }),
  )
  const pages = texts.flat()
  const seen = pages.map(({ text, evidence }, at) => photoPageOf(text, at, evidence))
  const isEmpty = texts.some((one) => one.length === 0)
  return {
    pages,
    seen,
    gap: isEmpty || read.length < photos.length || seen.some(({ legible }) => !legible),
    waiting: photos.some((photo) => stateOf(photo) === 'waiting'),
  }
}

/** What is not found while photos are still being read, or where none was, is not judged. */
export const tellVerdict = ({ verdict: found, read }: Finding, papers: Papers): Verdict => {
  const { pages, waiting, gap } = papers
  const verdict = gap && found === 'differs' ? 'look' : found
  if (pages.length === 0 || (waiting && verdict !== 'agrees')) return { verdict: 'unread' }
  const page = read && pages[read.photo]
  const place = page && placeOf(page.text, { evidence: page.evidence, page: page.page }, read.spans)
  return { verdict, ...(read ? { read: read.text } : {}), ...(place ? { place } : {}) }
}
