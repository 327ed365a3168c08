import { refundLedger } from '../ledger/charge-ledger'
import { readStanding } from '../ledger/read-known'
import { freeReferences } from '../ledger/use-references'
import type { Guarded } from '../attempt'
import type { Table } from '../ports/table'
import { itemOfClaim, type Claim } from './claim'

type Refund = readonly Guarded<'overtaken' | 'moved-on'>[]

/** What the ledger has back when a grant falls: the sum, the claim, the places, the references. */
export const giveBack = async (table: Table, claim: Claim): Promise<Refund> => {
  const { applicant, year, charge } = claim
  if (!charge) return []
  const item = itemOfClaim(claim)
  const standing = await readStanding(table, applicant, item, year)
  const { amount, places, references } = charge
  return [
    ...refundLedger({ applicant, year, item, amount, places }, standing),
    ...freeReferences(references, claim),
  ]
}

/** A claim without what the fallen decision left on it. */
export const ungranted = {
  decision: undefined,
  charge: undefined,
  sample: undefined,
  rechecked: undefined,
} as const satisfies Partial<Claim>
