import { StartClaim } from '../../contract/start-claim'
import { checkFacts } from '../../contract/shapes/claim-facts'
import type { GrantedItem } from '../../policy/rule'
import { sayReason } from '../../words/assessment'
import { attempt, guard } from '../attempt'
import { answers, refuse, type ForApplicant } from '../deed'
import { applicantKey, claimKey, draftRequestKey } from '../keys'
import { readStanding } from '../ledger/read-known'
import type { Ports } from '../ports'
import type { Table } from '../ports/table'
import { ApplicantRow, DraftRequestRow, read, rowOf, type RowOf } from '../rows'
import { awardOf } from './assess-claim'
import { noHistory } from './chain-history'
import { itemOfClaim, ownClaim, type Claim } from './claim'
import { listRow } from './index-claim'
import { numberClaim } from './number-claim'
import { presentTerms } from './present-edition'
import { showClaim } from './show-claim'

interface Begun {
  readonly item: GrantedItem
  readonly entries: Claim['entries']
  readonly year: number
  readonly edition: string
}

/** A draft, in a round or before one; what the self-check was told is carried over. */
export const startClaim = answers(StartClaim, (ports) => async ({ item, entries = [] }, caller) => {
  const terms = await presentTerms(ports, item)
  const granted = itemOfClaim({ item, ...terms })
  if (checkFacts(granted, entries)) return refuse('malformed')
  const profile = await read(ports.table, applicantKey(caller.applicant), ApplicantRow)
  if (!profile) throw new Error('a session acts for an applicant that is not there')
  const { who } = granted
  if (!profile.roles.some((role) => who.includes(role)))
    return refuse('not-eligible', [sayReason(item, { kind: 'role-not-open', who })])
  const begun = { item: granted, entries, ...terms }
  const claim = await draft(ports, caller, profile, begun)
  const refusal = await attempt(ports.table, putDraft(claim, caller))
  if (!refusal) return showClaim(ports, claim, 'applicant')
  const before = await begunBefore(ports.table, caller)
  if (before?.item === item) return showClaim(ports, before, 'applicant')
  return refuse(before ? 'key-reused' : 'moved-on')
})

const putDraft = (claim: Claim, { applicant, request }: ForApplicant) => {
  const only = [{ kind: 'absent' }] as const
  const named =
    request === undefined
      ? []
      : [rowOf(draftRequestKey(applicant, request), { claim: claim.claim })]
  return guard(
    'moved-on',
    ...[rowOf(claimKey(claim.claim), claim), ...named].map(
      (row) => ({ kind: 'put', row, only }) as const,
    ),
    { kind: 'put', row: listRow(claim) },
  )
}

/** The draft that this very request began, where its answer was lost. */
const begunBefore = async (table: Table, { applicant, request }: ForApplicant) => {
  if (request === undefined) return undefined
  const row = await read(table, draftRequestKey(applicant, request), DraftRequestRow)
  return row && ownClaim(table, row.claim, applicant)
}

const draft = async (
  ports: Ports,
  { applicant, person }: ForApplicant,
  profile: RowOf<typeof ApplicantRow>,
  { item, entries, year, edition }: Begun,
): Promise<Claim> => {
  const { known } = await readStanding(ports.table, applicant, item, year)
  const at = new Date(ports.clock.now()).toISOString()
  const told = { item: item.id, entries, roles: profile.roles, edition }
  return {
    ...told,
    claim: numberClaim(year),
    applicant,
    applicantName: profile.name,
    county: profile.county,
    year,
    round: null,
    state: 'draft',
    version: 1,
    award: awardOf(told, known),
    faults: [],
    created: at,
    updated: at,
    contact: person,
    historyLength: 0,
    historyHead: noHistory,
  }
}
