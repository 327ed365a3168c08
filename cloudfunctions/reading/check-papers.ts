import { referenceRules } from '../../policy/claims/references'
import { CheckPapers, type CheckedReference } from '../../contract/check-papers'
import type { Reading, Verdict } from '../../contract/shapes/reading'
import type { Claim } from '../claims/claim'
import { findReviewable } from '../claims/find-reviewable'
import { answers, isRefused } from '../deed'
import { listPhotos, type PhotoRecord } from '../evidence/list-photos'
import { textKey } from '../evidence/keys'
import { applicantKey } from '../keys'
import type { Ports } from '../ports'
import type { PhotoText } from '../ports/reader'
import { ApplicantRow, read } from '../rows'
import { findDuplicates } from './find-duplicates'
import type { Finding } from './finding'
import { readingsOf } from './list-readings'
import { placeOf } from './place-of'
import { verifyReference, type Declared } from './verify-reference'

const LICENCE = 'business-licence'

/** A page that was read, and whose it is. */
interface ReadPage {
  readonly evidence: string
  readonly page: number
  readonly text: PhotoText
}

/** What was read, and whether more is still to come. */
interface Papers {
  readonly pages: readonly ReadPage[]
  readonly waiting: boolean
}

/** Each reference of a claim beside its photos. Nothing is decided by it: a person looks. */
export const checkPapers = answers(CheckPapers, (ports) => async ({ claim: number }, caller) => {
  const claim = await findReviewable(ports.table, number, caller)
  if (isRefused(claim)) return claim
  const photos = await listPhotos(ports.table, number)
  const readings = await readingsOf(ports.table, number)
  const [licences, papers] = await Promise.all([
    papersOf(ports, number, readings, photos.filter(isLicence)),
    papersOf(
      ports,
      number,
      readings,
      photos.filter((photo) => !isLicence(photo)),
    ),
  ])
  return {
    readings,
    references: checkReferences(claim, papers),
    ...(photos.some(isLicence) ? { licence: await checkLicence(ports, claim, licences) } : {}),
    duplicates: await findDuplicates(ports.table, claim, photos, caller),
  }
})

const isLicence = ({ document }: PhotoRecord): boolean => document === LICENCE

const papersOf = async (
  { evidence: store }: Ports,
  claim: string,
  readings: readonly Reading[],
  photos: readonly PhotoRecord[],
): Promise<Papers> => {
  const states = new Map(readings.map(({ evidence, state }) => [evidence, state]))
  const stateOf = ({ evidence }: PhotoRecord) => states.get(evidence)
  const read = photos.filter((photo) => stateOf(photo) === 'read')
  const pages = await Promise.all(
    read.map(async ({ evidence }) => {
      const kept = await store.read(textKey(claim, evidence))
      // Written by the reader alone, under a key that nobody else may write.
      const texts = kept ? (JSON.parse(Buffer.from(kept).toString()) as readonly PhotoText[]) : []
      return texts.map((text, page) => ({ evidence, page, text }))
    }),
  )
  return { pages: pages.flat(), waiting: photos.some((photo) => stateOf(photo) === 'waiting') }
}

const checkReferences = (claim: Claim, papers: Papers): CheckedReference[] =>
  claim.entries.flatMap(({ references }, entry) =>
    references.map((declared, reference) => ({
      entry,
      reference,
      ...check(declared, referenceRules[claim.item], papers),
    })),
  )

type Rule = Parameters<typeof verifyReference>[1]

/** The number is looked for everywhere; name and day then on the paper that bears it, where one does. */
const check = (declared: Declared, rule: Rule, papers: Papers) => {
  const number = verify(declared, rule, papers.pages).number
  const bearer = number.read && papers.pages[number.read.photo]?.evidence
  const own = papers.pages.filter(({ evidence }) => bearer === undefined || evidence === bearer)
  const { holder, date } = verify(declared, rule, own)
  const tell = (finding: Finding, pages: readonly ReadPage[]) =>
    tellVerdict(finding, { ...papers, pages })
  return {
    number: tell(number, papers.pages),
    ...(holder ? { holder: tell(holder, own) } : {}),
    date: tell(date, own),
  }
}

const verify = (declared: Declared, rule: Rule, pages: readonly ReadPage[]) =>
  verifyReference(
    declared,
    rule,
    pages.map(({ text }) => text),
  )

/** What is not found while photos are still being read, or where none was, is not judged. */
const tellVerdict = ({ verdict, read }: Finding, { pages, waiting }: Papers): Verdict => {
  if (pages.length === 0 || (waiting && verdict !== 'agrees')) return { verdict: 'unread' }
  const page = read && pages[read.photo]
  const place = page && placeOf(page.text, { evidence: page.evidence, page: page.page }, read.spans)
  return { verdict, ...(read ? { read: read.text } : {}), ...(place ? { place } : {}) }
}

/** The licence's code and name beside what the applicant registered. */
const checkLicence = async ({ table }: Ports, { applicant }: Claim, papers: Papers) => {
  const profile = await read(table, applicantKey(applicant), ApplicantRow)
  if (!profile) throw new Error('a claim whose applicant is not there')
  const declared = { number: profile.number, holder: profile.name, date: '' }
  const { number, holder } = verify(
    declared,
    { form: 'text', holder: ['organisation'] },
    papers.pages,
  )
  return {
    number: tellVerdict(number, papers),
    holder: tellVerdict(holder ?? { verdict: 'unreadable' }, papers),
  }
}
