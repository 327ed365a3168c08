/** What the model expects of a deed: done, done before, or refused for one of these reasons. */
import { dayAt } from './apply-notify'
import { pageOf } from './book'
import type { Deed, DeedOf, OwnDeed } from './deed'
import { judgeImport } from './judge-import'
import { judgeStep } from './judge-step'
import { piecesOf, referencesPaid, weighClaim } from './reckon'
import { applicantOf, type Claim, type Model, type State } from './state'
import {
  claimOf,
  isReused,
  publicationOf,
  verdict,
  wasDone,
  type Reason,
  type Verdict,
} from './verdict'

export const judge = (model: Model, deed: Deed, today: string): Verdict => {
  switch (deed.do) {
    case 'start':
      return judgeStart(model, deed)
    case 'keep':
    case 'submit':
    case 'withdraw':
      return judgeOwn(model, deed)
    case 'register':
    case 'move-house':
    case 'notify':
      return { kind: 'done' }
    case 'turn-round':
      return verdict(model.rounds[deed.round] === deed.open && 'moved-on')
    case 'open-publication':
      return verdict(
        deed.from < today && 'day-past',
        deed.from > dayAt(today, 366) && 'day-far',
        deed.days < 2 && 'too-few-days',
      )
    case 'publish':
      return verdict(publicationOf(model, deed.publication).from < today && 'day-past')
    case 'import':
      return judgeImport(model, deed).faults.length > 0 || deed.dry
        ? { kind: 'again' }
        : { kind: 'done' }
    default:
      return judgeStep(model, deed, today)
  }
}

const judgeStart = (model: Model, { applicant, item, request }: DeedOf<'start'>): Verdict => {
  const { roles, requests } = applicantOf(model, applicant)
  if (!pageOf(item).roles.some((role) => roles.includes(role))) return verdict('not-eligible')
  const before = request === undefined ? undefined : requests[request]
  if (before === undefined) return { kind: 'done' }
  return claimOf(model, before).item === item ? { kind: 'again' } : verdict('key-reused')
}

const judgeOwn = (model: Model, deed: OwnDeed): Verdict => {
  const claim = claimOf(model, deed.claim)
  if (applicantOf(model, claim.applicant).contact !== deed.who) return verdict('not-found')
  if (deed.do !== 'keep' && wasDone(claim, deed)) return { kind: 'again' }
  const from: readonly State[] =
    deed.do === 'withdraw'
      ? ['draft', 'submitted', 'accepted', 'returned', 'reviewed']
      : ['draft', 'returned']
  return verdict(
    claim.version !== deed.version && 'moved-on',
    !from.includes(claim.state) && 'moved-on',
    deed.do !== 'keep' && isReused(claim, deed) && 'key-reused',
    ...(deed.do === 'submit' ? reasonsAgainstSubmission(model, claim) : []),
  )
}

/** The round that takes a claim: its own, or the one that opened last of those open for its item. */
export const roundFor = ({ rounds }: Model, { round, item }: Pick<Claim, 'round' | 'item'>) => {
  if (round !== null) return round
  if (rounds['2027-1'] && item !== 'patent-agent') return '2027-1'
  return rounds['2026-1'] ? '2026-1' : undefined
}

/** The year that a claim counts in: a draft's is that of the round that would take it today. */
export const presentYear = (
  model: Model,
  { round, state, item, year }: Pick<Claim, 'round' | 'state' | 'item' | 'year'>,
  today: string,
): number =>
  round === null && state === 'draft'
    ? Number((roundFor(model, { round, item }) ?? today).slice(0, 4))
    : year

const reasonsAgainstSubmission = (model: Model, claim: Claim): readonly Reason[] => {
  const round = roundFor(model, claim)
  if (!round) return [model.rounds['2027-1'] ? 'item-not-open' : 'no-open-round']
  const pieces = piecesOf(claim)
  const keys = new Set(pieces.map(({ key }) => key))
  const paid = referencesPaid(model)
  const year = Number(round.slice(0, 4))
  const lacksPhotos = pageOf(claim.item).documents.length > claim.photos.length
  return [
    (pieces.length === 0 || keys.size < pieces.length) && 'claim-faulty',
    pieces.length > (pageOf(claim.item).one ? 1 : 80) && 'claim-faulty',
    (claim.date < '2025-01-01' || lacksPhotos) && 'claim-faulty',
    [...keys].some((key) => paid.has(key)) && 'reference-used',
    weighClaim(model, { ...claim, year }).status !== 'eligible' && 'not-eligible',
  ]
}
