import { StartClaim } from '../../contract/start-claim'
import { checkFacts } from '../../contract/shapes/claim-facts'
import { currentEdition, itemOf } from '../../policy/edition'
import { sayReason } from '../../words/assessment'
import { attempt, guard } from '../attempt'
import { answers, refuse, type ForApplicant } from '../deed'
import { applicantKey, claimKey } from '../keys'
import { readStanding } from '../ledger/read-known'
import type { Ports } from '../ports'
import { ApplicantRow, read, rowOf, type RowOf } from '../rows'
import { openRound } from '../service/find-round'
import { awardOf } from './assess-claim'
import { noHistory } from './chain-history'
import type { Claim } from './claim'
import { listRow } from './index-claim'
import { numberClaim } from './number-claim'
import { showClaim } from './show-claim'

type Told = { readonly item: Claim['item']; readonly entries: Claim['entries'] }

/** A draft, in a round or before one; what the self-check was told is carried over. */
export const startClaim = answers(StartClaim, (ports) => async ({ item, entries = [] }, caller) => {
  if (checkFacts(item, entries)) return refuse('malformed')
  const profile = await read(ports.table, applicantKey(caller.applicant), ApplicantRow)
  if (!profile) throw new Error('a session acts for an applicant that is not there')
  const { who } = itemOf(item)
  if (!profile.roles.some((role) => who.includes(role)))
    return refuse('not-eligible', [sayReason(item, { kind: 'role-not-open', who })])
  const claim = await draft(ports, caller, profile, { item, entries })
  const refusal = await attempt(ports.table, [
    ...guard('moved-on', {
      kind: 'put',
      row: rowOf(claimKey(claim.claim), claim),
      only: [{ kind: 'absent' }],
    }),
    ...guard('moved-on', { kind: 'put', row: listRow(claim) }),
  ])
  return refusal ? refuse(refusal) : showClaim(ports, claim, 'applicant')
})

const draft = async (
  ports: Ports,
  { applicant, person }: ForApplicant,
  profile: RowOf<typeof ApplicantRow>,
  told: Told,
): Promise<Claim> => {
  const year = (await openRound(ports))?.year ?? Number(ports.clock.today().slice(0, 4))
  const { known } = await readStanding(ports.table, applicant, told.item, year)
  const at = new Date(ports.clock.now()).toISOString()
  return {
    claim: numberClaim(year),
    applicant,
    applicantName: profile.name,
    county: profile.county,
    roles: profile.roles,
    item: told.item,
    edition: currentEdition.id,
    year,
    round: null,
    state: 'draft',
    version: 1,
    entries: told.entries,
    award: awardOf({ ...told, roles: profile.roles, edition: currentEdition.id }, known),
    faults: [],
    created: at,
    updated: at,
    contact: person,
    historyLength: 0,
    historyHead: noHistory,
  }
}
