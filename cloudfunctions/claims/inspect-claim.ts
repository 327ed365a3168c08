import { InspectClaim } from '../../contract/inspect-claim'
import type { ClaimInspection } from '../../contract/shapes/queue'
import { showApplicant } from '../applicants/show-applicant'
import { answers, isRefused } from '../deed'
import { applicantKey } from '../keys'
import type { Ports } from '../ports'
import { ApplicantRow, read } from '../rows'
import type { Claim } from './claim'
import { findReviewable } from './find-reviewable'
import { showClaim } from './show-claim'

export const inspectClaim = answers(InspectClaim, (ports) => async ({ claim: number }, caller) => {
  const claim = await findReviewable(ports.table, number, caller)
  if (isRefused(claim)) return claim
  const inspection = await inspect(ports, claim)
  // Who at the office was shown whose papers, and when; what he then does stands in the history.
  const photos = inspection.claim.photos.length
  ports.log.info('papers shown', { claim: number, by: caller.person, photos })
  return inspection
})

/** A claim beside its applicant, as reviewers see it. */
export const inspect = async (ports: Ports, claim: Claim): Promise<ClaimInspection> => {
  const [profile, shown] = await Promise.all([
    read(ports.table, applicantKey(claim.applicant), ApplicantRow),
    showClaim(ports, claim, 'office'),
  ])
  if (!profile) throw new Error('a claim whose applicant is not there')
  return { claim: shown, applicant: showApplicant(profile) }
}
