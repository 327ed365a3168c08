import { queueStates } from '../../contract/shapes/queue'
import {
  applicantClaimKey,
  assigneeQueueKey,
  countKey,
  countyQueueKey,
  dueKey,
  itemQueueKey,
  queueKey,
} from '../keys'
import { quotaOf } from '../ledger/read-known'
import type { Key, Row, Write } from '../ports/table'
import { rowOf } from '../rows'
import { itemOfClaim, type Claim } from './claim'
import { granted, worked } from './states'

/** The claim's line in its applicant's list. */
export const listRow = (claim: Claim): Row =>
  rowOf(applicantClaimKey(claim.applicant, claim.created, claim.claim), {
    claim: claim.claim,
    item: claim.item,
    state: claim.state,
    year: claim.year,
    updated: claim.updated,
    award: claim.award,
    approved: claim.decision?.approved,
    paid: claim.payment?.amount,
    due: claim.due,
  })

interface Queued extends Claim {
  readonly round: string
  readonly submitted: string
}

const isQueued = (claim: Claim): claim is Queued =>
  claim.round !== null &&
  claim.submitted !== undefined &&
  queueStates.some((state) => state === claim.state)

/** The closed list of views: round × state, county × state, assignee, item × round, due day. */
const viewsOf = (claim: Claim): readonly Key[] => {
  if (!isQueued(claim)) return []
  const { round, county, state, submitted, item, assignee, due } = claim
  return [
    queueKey(round, state, submitted, claim.claim),
    countyQueueKey(round, county, state, submitted, claim.claim),
    ...(assignee !== undefined && worked.includes(state)
      ? [assigneeQueueKey(assignee, submitted, claim.claim)]
      : []),
    ...(isCompared(claim) ? [itemQueueKey(round, item, county, submitted, claim.claim)] : []),
    ...(due === undefined ? [] : [dueKey(due, claim.claim)]),
  ]
}

/** Claims that compete for the places of a quota stand side by side. */
const isCompared = (claim: Claim): boolean =>
  quotaOf(itemOfClaim(claim)) !== undefined &&
  ['accepted', 'reviewed', ...granted].includes(claim.state)

const queueFields = (claim: Claim) => ({
  claim: claim.claim,
  item: claim.item,
  state: claim.state,
  name: claim.applicantName,
  county: claim.county,
  submitted: claim.submitted,
  award: claim.award,
  assignee: claim.assignee,
  due: claim.due,
  approved: claim.decision?.approved,
})

/** The claim's lines in the queue, as it stands. */
export const queueRows = (claim: Claim): readonly Write[] =>
  viewsOf(claim).map((key) => ({ kind: 'put', row: rowOf(key, queueFields(claim)) }))

const nameOf = ({ partition, sort }: Key): string => JSON.stringify([partition, sort])

/** The queue's index rows and counts, moved from where the claim stood to where it stands. */
export const queueWrites = (before: Claim, after: Claim): readonly Write[] => {
  const kept = new Set(viewsOf(after).map(nameOf))
  const left = viewsOf(before).filter((key) => !kept.has(nameOf(key)))
  return [
    ...left.map((key): Write => ({ kind: 'remove', key })),
    ...queueRows(after),
    ...countWrites(before, after),
  ]
}

const countWrites = (before: Claim, after: Claim): readonly Write[] =>
  before.state === after.state && before.round === after.round
    ? []
    : [...countBy(before, -1), ...countBy(after, 1)]

const countBy = (claim: Claim, claims: number): readonly Write[] =>
  isQueued(claim)
    ? [{ kind: 'change', key: countKey(claim.round, claim.county, claim.state), add: { claims } }]
    : []
