/** What the model expects of a step of the office. */
import type { Post } from '../../../contract/shapes/post'
import type { DeedOf, StepDeed } from './deed'
import { piecesOf, referencesPaid, weighClaim } from './reckon'
import { ALONE, applicantOf, someone, type Claim, type Model, type State } from './state'
import {
  claimOf,
  isReused,
  publicationOf,
  verdict,
  wasDone,
  type Reason,
  type Verdict,
} from './verdict'

type Kind = Post['kind']
const reviewers: readonly Kind[] = ['county-reviewer', 'city-reviewer']
const city: readonly Kind[] = ['city-reviewer']
const publishers: readonly Kind[] = ['publisher', 'city-reviewer']

/** From which states a step may come, and whose it is. */
export const may: Readonly<
  Record<StepDeed['do'], { from: readonly State[]; posts: readonly Kind[] }>
> = {
  accept: { from: ['submitted'], posts: reviewers },
  return: { from: ['submitted', 'accepted', 'reviewed'], posts: reviewers },
  review: { from: ['accepted'], posts: reviewers },
  approve: { from: ['accepted', 'reviewed'], posts: city },
  reject: { from: ['accepted', 'reviewed', 'returned'], posts: city },
  undo: { from: ['approved', 'rejected'], posts: city },
  assign: { from: ['submitted', 'accepted', 'reviewed'], posts: reviewers },
  object: { from: ['published'], posts: publishers },
  settle: { from: ['published'], posts: city },
  pay: { from: ['published'], posts: publishers },
}

export const judgeStep = (model: Model, deed: StepDeed, today: string): Verdict => {
  const claim = claimOf(model, deed.claim)
  const { who, post } = someone(model, deed.who)
  const { from, posts } = may[deed.do]
  const applicant = applicantOf(model, claim.applicant)
  const unseen = post?.kind === 'county-reviewer' && post.county !== claim.county
  const first = verdict(
    !posts.some((kind) => kind === post?.kind) && 'not-allowed',
    (claim.submitted === undefined || unseen) && 'not-found',
    applicant.contact === who && 'own-organisation',
  )
  // A day that is past may be told before the claim is looked for.
  if (first.kind === 'refused')
    return verdict(...first.codes, deed.do === 'return' && deed.due < today && 'day-past')
  if (wasDone(claim, deed)) return { kind: 'again' }
  return verdict(
    claim.version !== deed.version && 'moved-on',
    !from.includes(claim.state) && 'moved-on',
    isReused(claim, deed) && 'key-reused',
    isHeld(claim, deed, model) && 'assigned-elsewhere',
    ...reasonsAgainst(model, claim, deed, today),
  )
}

const isHeld = ({ assignee, state }: Claim, deed: StepDeed, model: Model): boolean =>
  ['accept', 'return', 'review', 'approve', 'reject'].includes(deed.do) &&
  assignee !== undefined &&
  state !== 'returned' &&
  assignee !== someone(model, deed.who).person

const reasonsAgainst = (
  model: Model,
  claim: Claim,
  deed: StepDeed,
  today: string,
): readonly Reason[] => {
  const { post } = someone(model, deed.who)
  switch (deed.do) {
    case 'return':
      return [
        deed.due < today && 'day-past',
        post?.kind === 'county-reviewer' && claim.state === 'reviewed' && 'moved-on',
      ]
    case 'approve':
      return reasonsAgainstGrant(model, claim, deed)
    case 'reject':
      if (claim.state === 'returned') return [(claim.due ?? '') >= today && 'not-yet-due']
      return [eyesLacking(model, claim, deed.who, claim.award.max)]
    case 'undo':
      return [claim.publication !== undefined && 'published-already']
    case 'assign':
      return [!maySee(model, claim, deed.who, deed.to) && 'not-a-colleague']
    case 'settle':
      return reasonsAgainstSettling(claim, deed)
    case 'pay':
      return reasonsAgainstPaying(model, claim, deed, today)
    default:
      return []
  }
}

const eyesLacking = (model: Model, claim: Claim, who: string, sum: number): Reason => {
  if (claim.state === 'reviewed' && claim.reviewer !== someone(model, who).person) return false
  return sum > ALONE && (claim.state === 'accepted' ? 'needs-review' : 'same-person')
}

const reasonsAgainstGrant = (
  model: Model,
  claim: Claim,
  { who, amount, pieces }: DeedOf<'approve'>,
): readonly Reason[] => {
  const known = new Set(piecesOf(claim).map(({ at }) => at))
  if (pieces?.some((piece) => !known.has(piece))) return ['malformed']
  const { status, min, max, uses, placesGone } = weighClaim(model, claim, pieces)
  const paid = referencesPaid(model)
  return [
    eyesLacking(model, claim, who, amount),
    status === 'ineligible' && 'not-eligible',
    status === 'exhausted' && (placesGone ? 'places-gone' : 'nothing-left'),
    status === 'eligible' && (amount === 0 || amount < min || amount > max) && 'sum-outside',
    uses.some((key) => paid.has(key)) && 'reference-used',
  ]
}

const maySee = (model: Model, claim: Claim, who: string, to: string | null): boolean => {
  if (to === null || to === who) return true
  if (applicantOf(model, claim.applicant).contact === to) return false
  const { post } = someone(model, to)
  return (
    post?.kind === 'city-reviewer' ||
    (post?.kind === 'county-reviewer' && post.county === claim.county)
  )
}

const reasonsAgainstSettling = (claim: Claim, deed: DeedOf<'settle'>): readonly Reason[] => {
  const found = claim.objections.find(({ objection }) => objection === deed.objection)
  return [!found && 'not-found', found && found.outcome !== 'open' && 'moved-on']
}

const reasonsAgainstPaying = (
  model: Model,
  claim: Claim,
  { amount, date }: DeedOf<'pay'>,
  today: string,
): readonly Reason[] => {
  if (claim.publication === undefined || !claim.decision) return ['moved-on']
  const { until } = publicationOf(model, claim.publication)
  return [
    today <= until && 'publication-running',
    claim.objections.some(({ outcome }) => outcome === 'open') && 'objection-open',
    date > today && 'day-ahead',
    amount > claim.decision.approved && 'sum-outside',
  ]
}
