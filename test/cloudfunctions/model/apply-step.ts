/** What a step of the office changes in the model. */
import { dayAt } from './apply-notify'
import { pageOf, type BookItem } from './book'
import type { DeedOf, StepDeed } from './deed'
import type { Learned } from './learned'
import { leftOf, weighClaim } from './reckon'
import { recordMove } from './record-move'
import { RETURN_DAYS, someone, type Claim, type Model } from './state'
import { claimOf, publicationOf } from './verdict'

export const applyStep = (model: Model, deed: StepDeed, learned: Learned): void => {
  const claim = claimOf(model, deed.claim)
  const { person, post } = someone(model, deed.who)
  const { at, today } = learned
  const record = (move: string, to: Claim['state'], more: object = {}) =>
    recordMove(model, claim, { deed, move, to, at, ...more })
  switch (deed.do) {
    case 'accept':
      return record('accept', 'accepted')
    case 'review':
      claim.reviewer = person
      claim.assignee = undefined
      return record('review', 'reviewed', { why: '样例意见' })
    case 'return':
      claim.faults = [{ about: 'other', words: '样例：请补正' }]
      claim.due = deed.due
      return record(post?.kind === 'city-reviewer' ? 'return-from-city' : 'return', 'returned', {
        faults: claim.faults,
        due: deed.due,
      })
    case 'assign':
      claim.assignee = deed.to === null ? undefined : someone(model, deed.to).person
      return record('assign', claim.state)
    case 'approve':
      return applyGrant(model, claim, deed, learned)
    case 'reject':
      return applyRejection(model, claim, deed, { at, today })
    case 'undo':
      return applyUndo(model, claim, deed, learned)
    case 'object':
      claim.objections.push({ objection: learned.drawn ?? '', at, outcome: 'open' })
      claim.openObjections = (claim.openObjections ?? 0) + 1
      return record('object', claim.state)
    case 'settle':
      return applySettling(model, claim, deed, at)
    case 'pay':
      claim.payment = { amount: deed.amount, date: deed.date }
      return record('pay', 'paid', { amount: deed.amount })
  }
}

const eyesOf = (model: Model, { state, reviewer }: Claim, { who }: StepDeed) =>
  state === 'reviewed' && reviewer !== someone(model, who).person ? 'two' : 'one'

const applyGrant = (model: Model, claim: Claim, deed: DeedOf<'approve'>, { at }: Learned): void => {
  const { amount, pieces } = deed
  const { min, max, uncapped, uses } = weighClaim(model, claim, pieces)
  const left = leftOf(model, claim.applicant, claim.item, claim.year)
  const alone = eyesOf(model, claim, deed) === 'one'
  claim.decision = {
    ...{ approved: amount, assessed: { min, max }, uncapped, left },
    ...(pieces ? { pieces } : {}),
  }
  claim.charge = { amount, places: placesFor(claim.item, uses.length), references: uses }
  claim.decidedBy = someone(model, deed.who).person
  claim.assignee = undefined
  const move = alone ? 'approve-alone' : 'approve'
  recordMove(model, claim, { deed, move, to: 'approved', at, amount, why: '样例意见' })
}

const placesFor = (item: BookItem, pieces: number): number =>
  pageOf(item).caps.places === undefined ? 0 : pieces

const applyRejection = (
  model: Model,
  claim: Claim,
  deed: StepDeed,
  { at }: { at: string; today: string },
): void => {
  const lapsed = claim.state === 'returned'
  const alone = eyesOf(model, claim, deed) === 'one'
  const move = lapsed ? 'reject-lapsed' : alone ? 'reject-alone' : 'reject'
  claim.decidedBy = someone(model, deed.who).person
  claim.assignee = undefined
  claim.due = undefined
  recordMove(model, claim, { deed, move, to: 'rejected', at, why: '样例理由' })
}

/** What was closed because no correction came is the applicant's again, for as long as usual. */
const applyUndo = (model: Model, claim: Claim, deed: StepDeed, { at, today }: Learned): void => {
  if (claim.history.at(-1)?.move === 'reject-lapsed') {
    claim.due = dayAt(today, RETURN_DAYS)
    const told = { due: claim.due, why: '样例理由' }
    return recordMove(model, claim, { deed, move: 'undo-lapse', to: 'returned', at, ...told })
  }
  const amount = claim.charge?.amount
  claim.charge = undefined
  claim.decision = undefined
  claim.reviewer ??= claim.decidedBy
  recordMove(model, claim, { deed, move: 'undo', to: 'reviewed', at, amount, why: '样例理由' })
}

const applySettling = (model: Model, claim: Claim, deed: DeedOf<'settle'>, at: string): void => {
  const objection = claim.objections.find((one) => one.objection === deed.objection)
  if (objection) objection.outcome = deed.upheld ? 'upheld' : 'dismissed'
  claim.openObjections = (claim.openObjections ?? 1) - 1
  const why = '样例理由'
  if (!deed.upheld)
    return recordMove(model, claim, { deed, move: 'dismiss', to: claim.state, at, why })
  const amount = claim.charge?.amount
  claim.charge = undefined
  claim.decision = undefined
  const line = publicationOf(model, claim.publication ?? '').lines.find(
    (one) => one.claim === claim.claim,
  )
  if (line) line.fallen = true
  recordMove(model, claim, { deed, move: 'uphold', to: 'rejected', at, amount, why })
}
