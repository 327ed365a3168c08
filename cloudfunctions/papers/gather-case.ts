import type { ApplicantView } from '../../contract/shapes/applicant'
import type { HistoryEntry } from '../../contract/shapes/claim'
import type { Known, Line } from '../../policy/assessment'
import { showApplicant } from '../applicants/show-applicant'
import { assessClaim } from '../claims/assess-claim'
import { choosePieces } from '../claims/choose-pieces'
import { itemOfClaim, type Claim } from '../claims/claim'
import { readHistory } from '../claims/show-claim'
import { isRefused } from '../deed'
import { listPhotos, type PhotoRecord } from '../evidence/list-photos'
import { applicantKey } from '../keys'
import { readStanding } from '../ledger/read-known'
import type { Ports } from '../ports'
import type { Table } from '../ports/table'
import { ApplicantRow, read } from '../rows'
import { findRound } from '../service/find-round'
import { readService, type Service } from '../service/read-service'

/** All that the papers of a claim are written from. */
export interface Case {
  readonly claim: Claim
  readonly applicant: ApplicantView
  /** Absent while nothing was entered. */
  readonly line: Line | undefined
  readonly photos: readonly PhotoRecord[]
  readonly history: readonly HistoryEntry[]
  readonly service: Service
  readonly round: string | undefined
  /** ISO instant: when it is printed. */
  readonly at: string
}

export const gatherCase = async (ports: Ports, claim: Claim): Promise<Case> => {
  const { table, clock } = ports
  const [profile, known, photos, history, service, round] = await Promise.all([
    read(table, applicantKey(claim.applicant), ApplicantRow),
    knownOf(table, claim),
    listPhotos(table, claim.claim),
    readHistory(table, claim.claim),
    readService(table),
    claim.round === null ? undefined : findRound(ports, claim.round),
  ])
  if (!profile) throw new Error('a claim whose applicant is not there')
  return {
    claim,
    applicant: showApplicant(profile),
    line: claim.entries.length === 0 ? undefined : assessClaim(decidedOn(claim), known),
    photos: photos.filter(({ state }) => state === 'admitted'),
    history,
    service,
    round: round?.title,
    at: new Date(clock.now()).toISOString(),
  }
}

/** A grant for some of the pieces is explained by those. */
const decidedOn = (claim: Claim): Claim => {
  const chosen = choosePieces(claim, claim.decision?.pieces)
  if (isRefused(chosen)) throw new Error('a decision on pieces that are not there')
  return chosen
}

/** What the caps leave now; a decided claim is explained by what they left when it was decided. */
const knownOf = async (table: Table, claim: Claim): Promise<Known> => {
  const { item, decision } = claim
  if (!decision)
    return (await readStanding(table, claim.applicant, itemOfClaim(claim), claim.year)).known
  const { year, granted, placesLeft } = decision.left
  return {
    year,
    granted: { [item]: granted },
    placesLeft: placesLeft === undefined ? {} : { [item]: placesLeft },
  }
}
