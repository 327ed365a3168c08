import type { PhotoText } from '../../../cloudfunctions/ports/reader'
import { findFields } from '../../../cloudfunctions/reading/find-fields'
import { findNearest } from '../../../cloudfunctions/reading/find-nearest'
import { normalise } from '../../../policy/identifiers/normalise'
import type { Item } from './photo-set'

export const facts = ['number', 'holder', 'date'] as const
export type Fact = (typeof facts)[number]

/** A name's dots and commas don't count, as in the product. */
const keyOf = (fact: Fact, text: string): string =>
  fact === 'holder' ? normalise(text).replace(/[.,·:;'"]/g, '') : normalise(text)

export interface Score {
  readonly right: Readonly<Record<Fact, boolean>>
  /** What was found instead, for the eye. */
  readonly misses: readonly string[]
  readonly errors: number
  readonly characters: number
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '')

/** Character errors: each printed line is sought in all that was read, wherever its breaks are. */
const countErrors = (printed: readonly string[], { lines }: PhotoText) => {
  const read = plain(lines.map(({ text }) => text).join(''))
  const sought = printed.map(plain)
  return {
    errors: sought.reduce((sum, line) => sum + findNearest(line, read).distance, 0),
    characters: sought.reduce((sum, line) => sum + line.length, 0),
  }
}

export const scoreOf = ({ file, fields, lines }: Item, text: PhotoText): Score => {
  const found = findFields(text)
  const isRight = (fact: Fact): boolean =>
    keyOf(fact, found[fact]?.value ?? '') === keyOf(fact, fields[fact])
  const right = { number: isRight('number'), holder: isRight('holder'), date: isRight('date') }
  const misses = facts
    .filter((fact) => !right[fact])
    .map(
      (fact) => `${file} (${found.kind}) ${fact}: ${found[fact]?.value ?? '–'} for ${fields[fact]}`,
    )
  return { right, misses, ...countErrors(lines, text) }
}
