import type { ReferenceRule } from '../../policy/claims/references'
import type { PhotoText } from '../ports/reader'
import { bestOf, type Finding } from './finding'
import { photoPageOf } from './photo-page'
import { verifyDate } from './verify-date'
import { verifyHolder } from './verify-holder'
import { verifyNumber } from './verify-number'

/** A reference as it is declared; `date` is an ISO day. */
export interface Declared {
  readonly number: string
  readonly holder: string
  readonly date: string
}

export interface Verification {
  readonly number: Finding
  /** Nothing where the paper need bear no name. */
  readonly holder?: Finding
  readonly date: Finding
}

/**
 * Looks for what is declared on the photos of its entry. Only what stands there exactly, but for spaces,
 * dashes, brackets and case, agrees; one or two characters more, less or other, or a character that the
 * recogniser does not know, are for a person to look at.
 */
export const verifyReference = (
  { number, holder, date }: Declared,
  { form, holder: expected }: Pick<ReferenceRule, 'form' | 'holder'>,
  photos: readonly PhotoText[],
): Verification => {
  const pages = photos.map(photoPageOf)
  const isNamed = expected.some((one) => one !== 'none')
  return {
    number: bestOf(pages.map((page) => verifyNumber(number, form, page))),
    ...(isNamed && { holder: bestOf(pages.map((page) => verifyHolder(holder, expected, page))) }),
    date: bestOf(pages.map((page) => verifyDate(date, page))),
  }
}
