import { fileKey, outlineKey, readingKey, toReadKey } from '../keys'
import type { Key, Write } from '../ports/table'
import { rowOf } from '../rows'
import type { PhotoRecord } from './list-photos'

/** Of nothing but margin: what half of all papers have tells none from another. */
const EMPTY = /^(?:0000|ffff)$/

/** Four parts of the coarse outline: of two that differ in three bits at most, one part is the same. */
export const partsOf = (outline: string): readonly string[] =>
  [0, 4, 8, 12].flatMap((at) => {
    const part = outline.slice(at, at + 4)
    return EMPTY.test(part) ? [] : [`${at}-${part}`]
  })

/** Where a photo can be found by its bytes and by its outline. */
const seenKeys = (claim: string, photo: PhotoRecord): readonly Key[] => [
  ...(photo.sha256 ? [fileKey(photo.sha256, claim, photo.evidence)] : []),
  ...(photo.outline ? partsOf(photo.outline) : []).map((part) =>
    outlineKey(part, claim, photo.evidence),
  ),
]

/** What says that a photo waits to be read, and that it was not tried yet. */
export const waitingRows = (claim: string, { evidence, admitted = '' }: PhotoRecord) => ({
  reading: rowOf(readingKey(claim, evidence), { evidence, state: 'waiting' }),
  toRead: rowOf(toReadKey(admitted, claim, evidence), { claim, evidence, tries: 0, until: 0 }),
})

/** Written as a photo is let in: it waits to be read, and can be found again. */
export const indexWrites = (claim: string, photo: PhotoRecord): readonly Write[] => {
  const { evidence, outline = '' } = photo
  const { reading, toRead } = waitingRows(claim, photo)
  const seen = seenKeys(claim, photo).map((key) => rowOf(key, { claim, evidence, outline }))
  return [reading, toRead, ...seen].map((row) => ({ kind: 'put', row }))
}

/** Of a photo that is taken off nothing is found again. */
export const unindexWrites = (claim: string, photo: PhotoRecord): readonly Write[] => {
  const { evidence, admitted } = photo
  if (admitted === undefined) return []
  return [
    readingKey(claim, evidence),
    toReadKey(admitted, claim, evidence),
    ...seenKeys(claim, photo),
  ].map((key) => ({ kind: 'remove', key }))
}
