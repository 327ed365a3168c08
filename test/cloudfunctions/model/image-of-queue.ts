/** The queue's index rows and counts, as the claims' own states ask for them. */
import {
  assigneeQueueKey,
  countKey,
  countyQueueKey,
  dueKey,
  itemQueueKey,
  queueKey,
} from '../../../cloudfunctions/keys'
import type { Key } from '../../../cloudfunctions/ports/table'
import { claimStates } from '../../../contract/shapes/claim'
import { queueStates } from '../../../contract/shapes/queue'
import type { Expected } from './image'
import { DONGHAI, HAIZHOU } from './scene'
import type { Claim, Model, State } from './state'

const atWork: readonly State[] = ['submitted', 'accepted', 'reviewed']

const isPlace = (state: State): boolean => queueStates.some((one) => one === state)

export const isQueued = ({ round, state }: Claim): boolean => round !== null && isPlace(state)

export const imageOfQueue = (model: Model): readonly Expected[] => [
  ...model.claims
    .filter(isQueued)
    .flatMap((claim) => viewsOf(claim).map((key) => ({ key, fields: lineOf(claim) }))),
  ...Object.keys(model.rounds).flatMap((round) =>
    [HAIZHOU, DONGHAI].flatMap((county) =>
      claimStates.filter(isPlace).map((state) => countOf(model, round, county, state)),
    ),
  ),
]

const viewsOf = (claim: Claim): readonly Key[] => {
  const { claim: number, county, state, item, assignee, due } = claim
  const round = claim.round ?? ''
  const submitted = claim.submitted ?? ''
  return [
    queueKey(round, state, submitted, number),
    countyQueueKey(round, county, state, submitted, number),
    ...(assignee !== undefined && atWork.includes(state)
      ? [assigneeQueueKey(assignee, submitted, number)]
      : []),
    itemQueueKey(round, item, county, submitted, number),
    ...(due !== undefined && state === 'returned' ? [dueKey(due, county, number)] : []),
  ]
}

export const lineOf = (claim: Claim) => {
  const { claim: number, item, state, name, county, submitted, award, assignee, due } = claim
  const approved = claim.decision?.approved
  return { claim: number, item, state, name, county, submitted, award, assignee, due, approved }
}

const countOf = (model: Model, round: string, county: string, state: State): Expected => {
  const claims = model.claims.filter(
    (one) => one.round === round && one.county === county && one.state === state,
  ).length
  return { key: countKey(round, county, state), fields: { claims }, idle: claims === 0 }
}
