import type { ReferenceRule } from '../../policy/claims/references'
import { bestOf, type Finding } from './finding'
import type { PhotoPage } from './photo-page'
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
 * recogniser does not know, are for a person to look at. Name and day belong to the paper that bears the number.
 */
export const verifyReference = (
  { number, holder, date }: Declared,
  { form, holder: expected }: Pick<ReferenceRule, 'form' | 'holder'>,
  pages: readonly PhotoPage[],
): Verification => {
  const numbers = pages.map((page) => verifyNumber(number, form, page))
  const own = ownPages(pages, numbers)
  const isNamed = expected.some((one) => one !== 'none')
  return {
    number: bestOf(numbers),
    ...(isNamed && {
      holder: judgeOn(pages, own, (page) => verifyHolder(holder, expected, page)),
    }),
    date: judgeOn(pages, own, (page) => verifyDate(date, page)),
  }
}

/** The pages that bear the number, each with those that follow in its file and bear no other; all where none does. */
const ownPages = (
  pages: readonly PhotoPage[],
  numbers: readonly Finding[],
): ReadonlySet<PhotoPage> => {
  const best = bestOf(numbers)
  const bears = (at: number) =>
    best.verdict === 'agrees' ? numbers[at]?.verdict === 'agrees' : best.read?.photo === at
  const own = new Set<PhotoPage>()
  pages.forEach((page, at) => {
    const before = pages[at - 1]
    const goesOn = before && own.has(before) && before.file === page.file && !page.fields.number
    if (!best.read || bears(at) || goesOn) own.add(page)
  })
  return own
}

/** What agrees on the page of another paper only may be chance: a person looks. */
const judgeOn = (
  pages: readonly PhotoPage[],
  own: ReadonlySet<PhotoPage>,
  verify: (page: PhotoPage) => Finding,
): Finding => {
  const best = bestOf(pages.filter((page) => own.has(page)).map(verify))
  if (best.verdict === 'agrees' || best.verdict === 'look') return best
  const other = bestOf(pages.filter((page) => !own.has(page)).map(verify))
  return other.verdict === 'agrees' ? { ...other, verdict: 'look' } : best
}
