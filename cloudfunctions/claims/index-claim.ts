import { queueStates, type QueueRow, type QueueState } from '../../contract/shapes/queue'
import {
  applicantClaimKey,
  assigneeQueueKey,
  countKey,
  countyQueueKey,
  dueKey,
  itemQueueKey,
  nameKey,
  queueKey,
} from '../keys'
import type { Key, Row, Write } from '../ports/table'
import { rowOf } from '../rows'
import type { Claim } from './claim'
import { searchedName } from './searched-name'
import { waitsForRecheck } from './sample-decision'
import { worked } from './states'

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

/** Where a claim stands in the queue: by its state, but for a decision that is to be looked at again. */
const placeOf = (claim: Claim): QueueState | undefined =>
  waitsForRecheck(claim) ? 'recheck' : queueStates.find((state) => state === claim.state)

const isQueued = (claim: Claim): claim is Queued =>
  claim.round !== null && claim.submitted !== undefined && placeOf(claim) !== undefined

/** The closed list of views: round × state, county × state, assignee, item × round, due day. */
const viewsOf = (claim: Claim): readonly Key[] => {
  if (!isQueued(claim)) return []
  const { round, county, state, submitted, item, assignee, due } = claim
  const place = placeOf(claim) ?? state
  return [
    queueKey(round, place, submitted, claim.claim),
    countyQueueKey(round, county, place, submitted, claim.claim),
    ...(assignee !== undefined && worked.includes(state)
      ? [assigneeQueueKey(assignee, submitted, claim.claim)]
      : []),
    itemQueueKey(round, item, county, submitted, claim.claim),
    ...(due === undefined ? [] : [dueKey(due, county, claim.claim)]),
  ]
}

/** A claim that was handed in, as a line of the queue. */
export const queueRow = (claim: Claim & { readonly submitted: string }): QueueRow => ({
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
  noted: claim.noted,
})

/** Under its name, once and for good: it keeps the name that it was first handed in under. */
export const nameRows = ({ claim, county, applicantName }: Claim): readonly Write[] =>
  [county, null].map((of) => ({
    kind: 'put',
    row: rowOf(nameKey(of, searchedName(applicantName), claim), { claim }),
  }))

/** The claim's lines in the queue, as it stands. */
export const queueRows = (claim: Claim): readonly Write[] =>
  isQueued(claim)
    ? viewsOf(claim).map((key) => ({ kind: 'put', row: rowOf(key, queueRow(claim)) }))
    : []

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
  placeOf(before) === placeOf(after) && before.round === after.round
    ? []
    : [...countBy(before, -1), ...countBy(after, 1)]

const countBy = (claim: Claim, claims: number): readonly Write[] =>
  isQueued(claim)
    ? [
        {
          kind: 'change',
          key: countKey(claim.round, claim.county, placeOf(claim) ?? claim.state),
          add: { claims },
        },
      ]
    : []
