import { setImmediate } from 'node:timers/promises'
import { MOST_REFERENCES } from '../../policy/claims/most-references'
import { referenceRules, type ReferenceRule } from '../../policy/claims/references'
import { CheckPapers, type CheckedReference } from '../../contract/check-papers'
import type { Claim } from '../claims/claim'
import { findReviewable } from '../claims/find-reviewable'
import { answers, isRefused } from '../deed'
import { listPhotos, type PhotoRecord } from '../evidence/list-photos'
import { applicantKey } from '../keys'
import type { Ports } from '../ports'
import { ApplicantRow, read } from '../rows'
import { checkLicence } from './check-licence'
import { findDuplicates } from './find-duplicates'
import { readingsOf } from './list-readings'
import { papersOf, tellVerdict, type Papers } from './papers'
import { verifyReference, type Declared } from './verify-reference'

const LICENCE = 'business-licence'

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
    version: claim.version,
    readings,
    references: await checkReferences(claim, papers),
    ...(photos.some(isLicence) ? await licenceOf(ports, claim, licences) : {}),
    duplicates: await findDuplicates(ports.table, claim, photos, caller),
  }
})

const isLicence = ({ document }: PhotoRecord): boolean => document === LICENCE

/** Of so many references at the most, one after the other: between two of them others have their turn. */
const checkReferences = async (claim: Claim, papers: Papers): Promise<CheckedReference[]> => {
  const checked: CheckedReference[] = []
  for (const [entry, { references }] of claim.entries.entries())
    for (const [reference, declared] of references.entries()) {
      if (checked.length >= MOST_REFERENCES) return checked
      checked.push({ entry, reference, ...check(declared, referenceRules[claim.item], papers) })
      await setImmediate()
    }
  return checked
}

const check = (declared: Declared, rule: ReferenceRule, papers: Papers) => {
  const { number, holder, date } = verifyReference(declared, rule, papers.seen)
  return {
    number: tellVerdict(number, papers),
    ...(holder ? { holder: tellVerdict(holder, papers) } : {}),
    date: tellVerdict(date, papers),
  }
}

/** A person has no licence, and their number is kept sealed. */
const licenceOf = async ({ table }: Ports, { applicant }: Claim, papers: Papers) => {
  const profile = await read(table, applicantKey(applicant), ApplicantRow)
  if (!profile) throw new Error('a claim whose applicant is not there')
  return profile.kind === 'individual' ? {} : { licence: checkLicence(profile, papers) }
}
