import type { ApproveClaim as Message } from '../../contract/approve-claim'
import { ApproveClaim } from '../../contract/approve-claim'
import type { RefusalOf, ToldOf } from '../../contract/message'
import type { Left } from '../../contract/shapes/claim'
import type { Line } from '../../policy/assessment'
import { sayCap, sayReason } from '../../words/assessment'
import { attempt } from '../attempt'
import { answers, isRefused, refuse, type Refused, type Reviewer } from '../deed'
import { chargeLedger } from '../ledger/charge-ledger'
import { leftOf, readStanding, type Standing } from '../ledger/read-known'
import { numbersUsed, usedReferences, useReferences } from '../ledger/use-references'
import type { Ports } from '../ports'
import { assessClaim } from './assess-claim'
import type { Claim } from './claim'
import { findReviewable } from './find-reviewable'
import { inspect } from './inspect-claim'
import { moveClaim } from './move-claim'
import { mayFollow } from './states'

type Told = ToldOf<typeof Message>
type Refusal = Refused<RefusalOf<typeof Message>>

/** Other decisions may come between reading and writing; so often is one worked out anew. */
const MOST_TRIES = 60

/**
 * A sum is granted in one transaction: the claim, the applicant's caps, the city's places, the
 * references, history, queue and message. Where another decision came first, this one is worked
 * out anew on what is left, and refused if it no longer fits.
 */
export const approveClaim = answers(ApproveClaim, (ports) => async (told, caller) => {
  for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
    const decided = await decide(ports, told, caller, tries > 1)
    if (decided !== 'again') return decided
  }
  throw new Error('other decisions kept coming first')
})

const decide = async (ports: Ports, told: Told, caller: Reviewer, overtaken: boolean) => {
  const claim = await findReviewable(ports.table, told.claim, caller)
  if (isRefused(claim)) return claim
  if (claim.version !== told.version || !mayFollow('approve', claim.state))
    return refuse('moved-on')
  if (claim.reviewer === caller.person) return refuse('same-person')
  const standing = await readStanding(ports.table, claim.applicant, claim.item, claim.year)
  const line = assessClaim(claim, standing.known)
  const refusal = mayGrant(line, told.amount, overtaken)
  if (refusal) return refusal
  return grant(ports, told, caller, { claim, standing, line })
}

const mayGrant = (line: Line, amount: number, overtaken: boolean): Refusal | undefined => {
  const reasons = line.reasons.map((reason) => sayReason(line.item, reason))
  const { min, max } = line.award
  if (line.status === 'exhausted')
    return refuse(gone(line) ? 'places-gone' : 'nothing-left', reasons)
  if (line.status !== 'eligible') return refuse('not-eligible', reasons)
  if (amount > 0 && amount >= min && (max === null || amount <= max)) return undefined
  return refuse(overtaken ? 'cap-passed' : 'sum-outside', { min, max })
}

const gone = (line: Line): boolean =>
  line.reasons.some((reason) => reason.kind === 'cap-used-up' && reason.cap.scope === 'city')

interface Case {
  readonly claim: Claim
  readonly standing: Standing
  readonly line: Line
}

const grant = async (ports: Ports, told: Told, by: Reviewer, { claim, standing, line }: Case) => {
  const now = ports.clock.now()
  const references = usedReferences(claim, standing.known)
  const decision = decisionOf(line, told.amount, leftOf(claim.item, standing.known))
  const change = { decision, award: line.award }
  const moved = moveClaim(claim, {
    move: 'approve',
    by,
    now,
    change,
    why: told.note,
    amount: told.amount,
  })
  const charge = { ...claim, amount: told.amount, places: references.length }
  const refusal = await attempt(ports.table, [
    ...moved.writes,
    ...chargeLedger(charge, standing),
    ...useReferences(references, claim, moved.claim.updated),
  ])
  if (!refusal) return inspect(ports, moved.claim)
  if (refusal === 'reference-used') return refuse(refusal, await numbersUsed(ports.table, claim))
  return refusal === 'moved-on' ? refuse(refusal) : ('again' as const)
}

const decisionOf = (line: Line, approved: number, left: Left): Claim['decision'] => ({
  left,
  approved,
  assessed: line.award,
  uncapped: line.uncapped,
  trimmedBy: trimmedBy(line),
})

const trimmedBy = (line: Line): string | null => {
  const cut = line.reasons.find((reason) => reason.kind === 'cap-trimmed')
  return cut?.kind === 'cap-trimmed' ? sayCap(cut.cap) : null
}
