/** The next step in the life of a claim, by somebody who may take it. */
import { pageOf } from './book'
import type { Deed, StepDeed } from './deed'
import { judge } from './judge'
import { piecesOf, weighClaim } from './reckon'
import { nthOf, type Now } from './resolve'
import { actorsFor } from './resolve-step'
import { applicantOf, someone, type Claim } from './state'

/** Of all the claims that can go on, one. */
export const nextDeed = (now: Now, nth: number): Deed | undefined => {
  const { model, today } = now
  const deeds = model.claims.flatMap((claim) => deedFor(now, claim, nth) ?? [])
  const going = deeds.filter((deed) => judge(model, deed, today).kind === 'done')
  // Now and then one that is to be refused: a cap that is used up, days that still run.
  return nthOf(nth % 10 === 0 ? deeds : going, nth)
}

const deedFor = (now: Now, claim: Claim, nth: number): Deed | undefined => {
  switch (claim.state) {
    case 'draft':
    case 'returned': {
      const who = applicantOf(now.model, claim.applicant).contact
      return { do: 'submit', who, claim: claim.claim, version: claim.version }
    }
    case 'submitted':
      return stepBy(now, claim, 'accept', nth)
    case 'accepted':
      return stepBy(now, claim, 'review', nth)
    case 'reviewed':
      // Rivals wait beside one another until somebody decides.
      return nth % 3 === 0 ? stepBy(now, claim, 'approve', nth) : undefined
    case 'approved':
      return publishing(now, claim)
    case 'published':
      return stepBy(now, claim, afterPublication(claim, nth), nth)
    default:
      return undefined
  }
}

const openOf = ({ objections }: Claim) => objections.find(({ outcome }) => outcome === 'open')

const afterPublication = (claim: Claim, nth: number): StepDeed['do'] => {
  if (openOf(claim)) return 'settle'
  return nth % 7 === 0 ? 'object' : 'pay'
}

/** By whoever holds it, or else by somebody who did not review it. */
const stepBy = (now: Now, claim: Claim, step: StepDeed['do'], nth: number): Deed | undefined => {
  const actors = actorsFor(now.model, claim, step)
  const holder = actors.find(({ person }) => person === claim.assignee)
  const other = actors.filter(({ person }) => person !== claim.reviewer)
  const who = (holder ?? nthOf(other, nth))?.who
  if (who === undefined) return undefined
  const told = { who, claim: claim.claim, version: claim.version }
  if (step === 'approve') return { ...told, do: step, ...grantOf(now, claim, nth) }
  if (step === 'pay')
    return { ...told, do: step, amount: claim.decision?.approved ?? 1, date: now.today }
  if (step === 'settle')
    return {
      ...told,
      do: step,
      objection: openOf(claim)?.objection ?? 'none',
      upheld: nth % 2 === 0,
    }
  return step === 'accept' || step === 'review' || step === 'object'
    ? { ...told, do: step }
    : undefined
}

/** As much as may be granted, now for all pieces, now for all but the first, or for the last ten. */
const grantOf = ({ model }: Now, claim: Claim, nth: number) => {
  const all = piecesOf(claim).map(({ at }) => at)
  const some = pageOf(claim.item).gives === 'tens' ? all.slice(-10) : all.slice(1)
  const chosen = nth % 3 === 0 && some.length > 0 ? { pieces: some } : {}
  const { max } = weighClaim(model, claim, chosen.pieces)
  return { amount: Math.max(1, max), ...chosen }
}

const publishing = ({ model, today }: Now, { round }: Claim): Deed => {
  const { who } = someone(model, 'publisher')
  const ready = model.publications.find((one) => one.round === round && one.from >= today)
  return ready
    ? { do: 'publish', who, publication: ready.publication }
    : { do: 'open-publication', who, round: round ?? '', from: today, days: 2 }
}
