import type { RefusalOf, ToldOf } from '../../contract/message'
import { SubmitClaim } from '../../contract/submit-claim'
import type { Round } from '../../contract/shapes/round'
import { findFaults } from '../../policy/claims/find-faults'
import type { Line } from '../../policy/assessment'
import { sayReason } from '../../words/assessment'
import { withLicenceOf } from '../applicants/verification'
import { changeWrites } from '../applicants/waiting-writes'
import { attempt, guard } from '../attempt'
import { answers, isRefused, refuse, type ForApplicant, type Refused } from '../deed'
import { listPhotos } from '../evidence/list-photos'
import { applicantKey, photoKey } from '../keys'
import { readStanding } from '../ledger/read-known'
import { numbersUsed } from '../ledger/use-references'
import type { Ports } from '../ports'
import type { Table, Write } from '../ports/table'
import { numberWrites } from '../reading/index-numbers'
import { ApplicantRow, read } from '../rows'
import { findRound, openRound } from '../service/find-round'
import { assessClaim } from './assess-claim'
import { itemOfClaim, ownClaim, type Claim } from './claim'
import { documentsAsked } from './documents-asked'
import { ifOwnDone } from './if-own-done'
import { nameRows } from './index-claim'
import { moveClaim, type Moved } from './move-claim'
import { showClaim } from './show-claim'
import { mayFollow } from './states'

type Told = ToldOf<typeof SubmitClaim>
type Code = RefusalOf<typeof SubmitClaim>

/** Assessed again here: what the phone showed was a forecast, never a decision. */
export const submitClaim = answers(SubmitClaim, (ports) => async (told, caller) => {
  const before = await ownClaim(ports.table, told.claim, caller.applicant)
  if (!before) return refuse('not-found')
  if (before.version !== told.version)
    return ifOwnDone(ports, told, caller, { move: 'submit', otherwise: 'moved-on' })
  if (!mayFollow('submit', before.state)) return refuse('moved-on')
  const round = await roundFor(ports, before)
  if (isRefused(round)) return round
  const claim = await inRound(ports.table, before, round)
  const line = await judge(ports, claim, round)
  if (isRefused(line)) return line
  const moved = handIn(ports, before, { claim, award: line.award }, told, caller)
  const beside = [
    ...numberWrites(moved.claim),
    ...(before.submitted === undefined ? nameRows(moved.claim) : []),
    ...(await stillThere(ports.table, claim)),
    ...(await licenceWrites(ports, claim)),
  ]
  const refusal = await attempt(ports.table, [...moved.writes, ...guard('moved-on', ...beside)])
  if (refusal) return ifOwnDone(ports, told, caller, { move: 'submit', otherwise: refusal })
  return showClaim(ports, moved.claim, 'applicant')
})

/** The open round that takes the item; a corrected claim's own, though it may have closed. */
const roundFor = async (
  ports: Ports,
  { round, item }: Claim,
): Promise<Round | Refused<'no-open-round' | 'item-not-open'>> => {
  const found = await (round === null ? openRound(ports, item) : findRound(ports, round))
  if (found) return found
  return refuse((await openRound(ports)) ? 'item-not-open' : 'no-open-round')
}

/** Whole, not used before, eligible: its line, or everything that keeps it from being handed in. */
const judge = async (
  { table }: Ports,
  claim: Claim,
  round: Round,
): Promise<Line | Refused<Code>> => {
  const item = itemOfClaim(claim)
  const photos = await listPhotos(table, claim.claim)
  const faults = findFaults(item, claim.entries, photos, round, claim.documents)
  if (faults.length > 0) return refuse('claim-faulty', faults)
  const used = await numbersUsed(table, claim)
  if (used.length > 0) return refuse('reference-used', used)
  const { known } = await readStanding(table, claim.applicant, item, claim.year)
  const line = assessClaim(claim, known)
  if (line.status === 'eligible') return line
  return refuse(
    'not-eligible',
    line.reasons.map((reason) => sayReason(claim.item, reason)),
  )
}

/** One photo of each document is still there when the claim is handed in: it may be taken off meanwhile. */
const stillThere = async (table: Table, { claim }: Claim): Promise<readonly Write[]> => {
  const photos = await listPhotos(table, claim)
  const first = photos.filter(
    ({ document }, at) => photos.findIndex((one) => one.document === document) === at,
  )
  return first.map(({ evidence, state }) => ({
    kind: 'check',
    key: photoKey(claim, evidence),
    only: [{ kind: 'equals', field: 'state', value: state }],
  }))
}

const licenceWrites = async ({ table, clock }: Ports, claim: Claim): Promise<readonly Write[]> => {
  const row = await read(table, applicantKey(claim.applicant), ApplicantRow)
  if (!row) throw new Error('a claim whose applicant is not there')
  const photos = await listPhotos(table, claim.claim)
  const after = withLicenceOf(row, claim.claim, photos, new Date(clock.now()).toISOString())
  return after ? changeWrites(row, after) : []
}

const handIn = (
  { clock }: Ports,
  before: Claim,
  { claim, award }: Pick<Claim, 'award'> & { readonly claim: Claim },
  { commitment }: Told,
  by: ForApplicant,
): Moved => {
  const now = clock.now()
  const submitted = before.submitted ?? new Date(now).toISOString()
  const change: Partial<Claim> = {
    ...claim,
    award,
    asked: award,
    faults: [],
    due: undefined,
    changed: undefined,
    submitted,
    contact: by.person,
    commitment,
  }
  return moveClaim(before, { move: 'submit', by, now, change })
}

/** The first submission binds the claim to the open round, and to the applicant as it is then; a corrected one keeps its round and that round's window, though it may have closed. */
const inRound = async (table: Table, claim: Claim, round: Round): Promise<Claim> => {
  if (claim.round !== null) return claim
  const profile = await read(table, applicantKey(claim.applicant), ApplicantRow)
  if (!profile) throw new Error('a claim whose applicant is not there')
  const { name: applicantName, county, roles } = profile
  const documents = await documentsAsked(table, claim)
  return {
    ...claim,
    applicantName,
    county,
    roles,
    round: round.round,
    year: round.year,
    edition: round.edition,
    ...(documents.length > 0 ? { documents: [...documents] } : {}),
  }
}
