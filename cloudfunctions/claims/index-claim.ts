import { queueStates } from '../../contract/shapes/queue'
import { applicantClaimKey, countKey, countyQueueKey, queueKey } from '../keys'
import type { Key, Row, Write } from '../ports/table'
import { rowOf } from '../rows'
import type { Claim } from './claim'

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
  })

const queued = (claim: Claim): boolean => queueStates.some((state) => state === claim.state)

const queueKeys = ({ round, county, state, submitted, claim }: Claim): readonly Key[] =>
  round === null || submitted === undefined
    ? []
    : [
        queueKey(round, state, submitted, claim),
        countyQueueKey(round, county, state, submitted, claim),
      ]

const queueFields = ({ claim, item, state, applicantName, county, submitted, award }: Claim) => ({
  claim,
  item,
  state,
  name: applicantName,
  county,
  submitted,
  award,
})

/** The claim's lines in the queue, as it stands. */
export const queueRows = (claim: Claim): readonly Write[] =>
  queued(claim)
    ? queueKeys(claim).map((key) => ({ kind: 'put', row: rowOf(key, queueFields(claim)) }))
    : []

/** The queue's index rows and counts, moved from where the claim stood to where it stands. */
export const queueWrites = (before: Claim, after: Claim): readonly Write[] => [
  ...(queued(before) ? queueKeys(before).map((key): Write => ({ kind: 'remove', key })) : []),
  ...queueRows(after),
  ...countBy(before, -1),
  ...countBy(after, 1),
]

const countBy = (claim: Claim, claims: number): readonly Write[] =>
  queued(claim) && claim.round !== null
    ? [{ kind: 'change', key: countKey(claim.round, claim.county, claim.state), add: { claims } }]
    : []
