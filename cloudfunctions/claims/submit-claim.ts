import { SubmitClaim } from '../../contract/submit-claim'
import type { Round } from '../../contract/shapes/round'
import { findFaults } from '../../policy/claims/find-faults'
import { itemOf } from '../../policy/edition'
import { sayReason } from '../../words/assessment'
import { attempt } from '../attempt'
import { answers, refuse } from '../deed'
import { listPhotos } from '../evidence/list-photos'
import { applicantKey } from '../keys'
import { readStanding } from '../ledger/read-known'
import { numbersUsed } from '../ledger/use-references'
import { ApplicantRow, read } from '../rows'
import { findRound, openRound } from '../service/find-round'
import { assessClaim } from './assess-claim'
import { ownClaim, type Claim } from './claim'
import { moveClaim } from './move-claim'
import { showClaim } from './show-claim'
import { mayFollow } from './states'

/** Assessed again here: what the phone showed was a forecast, never a decision. */
export const submitClaim = answers(SubmitClaim, (ports) => async (told, caller) => {
  const { table, clock } = ports
  const before = await ownClaim(table, told.claim, caller.applicant)
  if (!before) return refuse('not-found')
  if (before.version !== told.version || !mayFollow('submit', before.state))
    return refuse('moved-on')
  const round = await (before.round === null ? openRound(ports) : findRound(ports, before.round))
  if (!round) return refuse('no-open-round')
  const claim = await inRound(table, before, round)
  const photos = await listPhotos(table, claim.claim)
  const faults = findFaults(itemOf(claim.item), claim.entries, photos, round)
  if (faults.length > 0) return refuse('claim-faulty', faults)
  const used = await numbersUsed(table, claim)
  if (used.length > 0) return refuse('reference-used', used)
  const { known } = await readStanding(table, claim.applicant, claim.item, claim.year)
  const line = assessClaim(claim, known)
  if (line.status !== 'eligible')
    return refuse(
      'not-eligible',
      line.reasons.map((reason) => sayReason(claim.item, reason)),
    )
  const now = clock.now()
  const submitted = before.submitted ?? new Date(now).toISOString()
  const change = {
    ...claim,
    award: line.award,
    faults: [],
    submitted,
    contact: caller.person,
    commitment: told.commitment,
  }
  const moved = moveClaim(before, { move: 'submit', by: caller, now, change })
  const refusal = await attempt(table, moved.writes)
  return refusal ? refuse(refusal) : showClaim(ports, moved.claim, 'applicant')
})

/** The first submission binds the claim to the open round, and to the applicant as it is then; a corrected one keeps its round and that round's window, though it may have closed. */
const inRound = async (
  table: Parameters<typeof ownClaim>[0],
  claim: Claim,
  round: Round,
): Promise<Claim> => {
  if (claim.round !== null) return claim
  const profile = await read(table, applicantKey(claim.applicant), ApplicantRow)
  if (!profile) throw new Error('a claim whose applicant is not there')
  const { name: applicantName, county, roles } = profile
  return {
    ...claim,
    applicantName,
    county,
    roles,
    round: round.round,
    year: round.year,
    edition: round.edition,
  }
}
