import { ApproveClaim } from '../../contract/approve-claim'
import type { RefusalOf, ToldOf } from '../../contract/message'
import { answers, isRefused, refuse, type Refused, type Reviewer } from '../deed'
import { readVerified } from '../applicants/verification'
import { chargeLedger } from '../ledger/charge-ledger'
import { quotaOf, readStanding, type Standing } from '../ledger/read-known'
import { numbersUsed, usedReferences, useReferences } from '../ledger/use-references'
import type { Ports } from '../ports'
import { readRules } from '../service/read-rules'
import { assessClaim } from './assess-claim'
import { isOfChecklist } from './is-of-checklist'
import { choosePieces } from './choose-pieces'
import { itemOfClaim, readClaim, type Claim } from './claim'
import { decisionOf } from './decision-of'
import { mayGrant } from './may-grant'
import { pairOfEyes } from './pair-of-eyes'
import { sampleDecision } from './sample-decision'
import { takeStep, type Plan } from './take-step'
import { unlessHeld } from './unless-held'

type Told = ToldOf<typeof ApproveClaim>
type Code = RefusalOf<typeof ApproveClaim>

/**
 * A sum is granted in one transaction: the claim, the applicant's caps, the city's places, the
 * references, history, queue and message. Where another decision came first, this one is worked
 * out anew on what is left, and refused if it no longer fits.
 */
export const approveClaim = answers(ApproveClaim, (ports) => async (told, caller) => {
  const plan = unlessHeld<Code>(ports, caller, (before, overtaken) =>
    planGrant(ports, told, caller, { before, overtaken }),
  )
  const answer = await takeStep(ports, told, caller, {
    moves: ['approve', 'approve-alone'],
    plan,
  })
  if (!isRefused(answer) || answer.refused !== 'reference-used') return answer
  return refuse('reference-used', await usedNow(ports, told))
})

interface Case {
  readonly before: Claim
  readonly overtaken: boolean
}

const planGrant = async (
  ports: Ports,
  told: Told,
  caller: Reviewer,
  { before, overtaken }: Case,
): Promise<Plan<Code> | Refused<Code>> => {
  const claim = choosePieces(before, told.pieces)
  if (isRefused(claim)) return claim
  if (!isOfChecklist(told.checked, claim)) return refuse('malformed')
  const [rules, standing, verified] = await Promise.all([
    readRules(ports.table),
    readStanding(ports.table, claim.applicant, itemOfClaim(claim), claim.year),
    readVerified(ports.table, claim.applicant),
  ])
  if (!verified) return refuse('not-verified')
  const eyes = pairOfEyes(before, caller, told.amount, rules.twoPairsAbove)
  if (isRefused(eyes)) return eyes
  const line = assessClaim(claim, standing.known)
  const refusal = mayGrant(line, told.amount, overtaken)
  if (refusal) return refusal
  const { sample, writes } = await sampleDecision(ports, before, rules)
  const granted = grantOf(claim, told, standing, new Date(ports.clock.now()).toISOString())
  return {
    move: eyes === 'one' ? 'approve-alone' : 'approve',
    why: told.note,
    amount: told.amount,
    checked: told.checked,
    sample,
    writes: [...granted.writes, ...writes],
    change: {
      charge: granted.charge,
      decision: decisionOf(claim, line, told, standing.known),
      decidedBy: caller.person,
      assignee: undefined,
      sample,
    },
  }
}

/** What the grant takes from the ledger, and the writes that take it. */
const grantOf = (claim: Claim, { amount }: Told, standing: Standing, at: string) => {
  const item = itemOfClaim(claim)
  const references = usedReferences(claim, standing.known)
  const places = quotaOf(item) ? references.length : 0
  const { applicant, year } = claim
  return {
    charge: { amount, places, references: [...references] },
    writes: [
      ...chargeLedger({ applicant, year, item, amount, places }, standing),
      ...useReferences(references, claim, at),
    ],
  }
}

const usedNow = async ({ table }: Ports, { claim }: Told): Promise<readonly string[]> => {
  const row = await readClaim(table, claim)
  return row ? numbersUsed(table, row) : []
}
