import { KeepDraft } from '../../contract/keep-draft'
import { checkFacts } from '../../contract/shapes/claim-facts'
import { attempt, guard } from '../attempt'
import { answers, refuse } from '../deed'
import { claimKey } from '../keys'
import { readStanding } from '../ledger/read-known'
import { rowOf } from '../rows'
import { awardOf } from './assess-claim'
import { itemOfClaim, ownClaim, type Claim } from './claim'
import { listRow, queueRows } from './index-claim'
import { underPresent } from './present-edition'
import { showClaim } from './show-claim'
import { open } from './states'

/** Whole or not, what was typed is kept; a version that moved on elsewhere is refused, not overwritten. */
export const keepDraft = answers(KeepDraft, (ports) => async (told, { applicant }) => {
  const kept = await ownClaim(ports.table, told.claim, applicant)
  if (!kept) return refuse('not-found')
  const before = await underPresent(ports, kept)
  if (before.version !== told.version || !open.includes(before.state)) return refuse('moved-on')
  if (checkFacts(itemOfClaim(before), told.entries)) return refuse('malformed')
  const { known } = await readStanding(ports.table, applicant, itemOfClaim(before), before.year)
  const award = awardOf({ ...before, entries: told.entries }, known)
  const updated = new Date(ports.clock.now()).toISOString()
  const claim: Claim = {
    ...before,
    entries: told.entries,
    award,
    updated,
    version: told.version + 1,
  }
  const refusal = await attempt(ports.table, [
    ...guard('moved-on', {
      kind: 'put',
      row: rowOf(claimKey(claim.claim), claim),
      only: [
        { kind: 'equals', field: 'version', value: told.version },
        { kind: 'one-of', field: 'state', values: open },
      ],
    }),
    ...guard('moved-on', { kind: 'put', row: listRow(claim) }, ...queueRows(claim)),
  ])
  return refusal ? refuse(refusal) : showClaim(ports, claim, 'applicant')
})
