import type { Found, Reading } from '../../contract/shapes/reading'
import type { PhotoText } from '../ports/reader'
import { findFields, type Field, type Fields } from './find-fields'
import { placeOf } from './place-of'

/** Below this mean confidence another photo is better taken; measured on photos of every quality. */
const CLEAR = 0.92

interface Page extends Fields {
  readonly page: number
  readonly text: PhotoText
}

/** What a photo's pages say, for whoever claims with it. */
export const tellReading = (evidence: string, texts: readonly PhotoText[]): Reading => {
  const pages = texts.map((text, page) => ({ ...findFields(text), page, text }))
  const [best] = [...pages].sort((a, b) => worth(b) - worth(a))
  const pick = (field: 'number' | 'holder' | 'date') => foundIn(evidence, field, best, pages)
  const [first] = texts
  return {
    evidence,
    state: 'read',
    ...(best ? { kind: best.kind } : {}),
    ...pick('number'),
    ...pick('holder'),
    ...pick('date'),
    clear: isClear(texts),
    ...(first ? { engine: first.engine, model: first.model } : {}),
  }
}

/** The page that says most: whose kind is known, then by the fields found. */
const worth = ({ kind, number, holder, date }: Page): number =>
  (kind === 'unknown' ? 0 : 4) + [number, holder, date].filter(Boolean).length

/** A field of the best page, or else of the first page that has it. */
const foundIn = (
  evidence: string,
  name: 'number' | 'holder' | 'date',
  best: Page | undefined,
  pages: readonly Page[],
): { readonly [field in typeof name]?: Found } => {
  const page = best?.[name] ? best : pages.find((one) => one[name])
  const field = page?.[name]
  return page && field ? { [name]: tellField(evidence, page, field) } : {}
}

const tellField = (evidence: string, { page, text }: Page, field: Field): Found => {
  const { value, confidence, spans } = field
  const place = placeOf(text, { evidence, page }, spans)
  return { value, confidence, ...(place ? { place } : {}) }
}

/** By the mean over all characters; a page without any is not clear. */
const isClear = (texts: readonly PhotoText[]): boolean => {
  const lines = texts.flatMap((text) => text.lines)
  const count = lines.reduce((sum, { text }) => sum + [...text].length, 0)
  const sum = lines.reduce((all, { text, confidence }) => all + [...text].length * confidence, 0)
  return count > 0 && sum / count >= CLEAR
}
