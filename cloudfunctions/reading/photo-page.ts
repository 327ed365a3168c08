import type { PhotoText } from '../ports/reader'
import { findFields, type Field, type Fields } from './find-fields'
import type { Finding, Verdict } from './finding'
import { pageOf, sourceOf, spanOf, type Page, type Stretch } from './page'

/** One photo, as it is verified. */
export interface PhotoPage {
  /** Its place among the photos. */
  readonly photo: number
  /** The file that it is a page of. */
  readonly file: string
  readonly page: Page
  readonly fields: Fields
  /** Enough was read, and surely: what is not found is not there. */
  readonly legible: boolean
}

const LEAST_CHARACTERS = 20
/** Below, another photo is asked for. */
const LEAST_CONFIDENCE = 0.9

const isLegible = (page: Page): boolean => {
  const sizes = page.map(({ source }) => source.length)
  const size = sizes.reduce((sum, one) => sum + one, 0)
  const sure = page.reduce((sum, { confidence }, at) => sum + confidence * (sizes[at] ?? 0), 0)
  return size >= LEAST_CHARACTERS && sure / size >= LEAST_CONFIDENCE
}

/** Worked out once for a page, however many references are looked for on it. */
export const oncePerPage = <Worked>(work: (seen: PhotoPage) => Worked) => {
  const kept = new WeakMap<PhotoPage, Worked>()
  return (seen: PhotoPage): Worked => {
    const known = kept.get(seen)
    if (known !== undefined) return known
    const worked = work(seen)
    kept.set(seen, worked)
    return worked
  }
}

export const photoPageOf = (text: PhotoText, photo: number, file: string): PhotoPage => {
  const page = pageOf(text)
  return { photo, file, page, fields: findFields(text), legible: isLegible(page) }
}

/** A verdict about parts of lines. */
export const judge = (
  verdict: Verdict,
  { photo }: PhotoPage,
  parts: readonly Stretch[],
  distance: number,
): Finding => ({
  verdict,
  read: { photo, text: parts.map(sourceOf).join(''), spans: parts.map(spanOf), distance },
})

/** A verdict about what stands in a field's place. */
export const judgeField = (
  verdict: Verdict,
  { photo }: PhotoPage,
  { value, spans }: Field,
  distance: number,
): Finding => ({ verdict, read: { photo, text: value, spans, distance } })

/** Not found: another thing stands there; where nothing was read in its place, nothing speaks against it. */
export const judgeMissing = (
  seen: PhotoPage,
  field: Field | undefined,
  distance: number,
): Finding => {
  if (field) return judgeField('differs', seen, field, distance)
  return { verdict: seen.legible ? 'look' : 'unreadable' }
}
