import type { Cap } from '../../policy/rule'
import { itemOf } from '../../policy/edition'
import type { Fen, ItemId } from '../../policy/vocabulary'
import { guard, type Guarded } from '../attempt'
import { ledgerEverKey, ledgerYearKey, placesKey } from '../keys'
import type { Condition, Key, Write } from '../ports/table'
import { rowOf } from '../rows'
import type { Ledger, Standing } from './read-known'

/** What one grant takes from the caps: fen, one claim, and places for the pieces it pays. */
export interface Charge {
  readonly applicant: string
  readonly item: ItemId
  readonly year: number
  readonly amount: Fen
  readonly places: number
}

/**
 * The ledger's part of a decision. Rows hold what is left, and every write tests that it still
 * suffices; a row that changed since it was read refuses, and the decision is worked out anew.
 */
export const chargeLedger = (
  charge: Charge,
  standing: Standing,
): readonly Guarded<'cap-passed' | 'places-gone'>[] => {
  const { applicant, item, year } = charge
  const { caps } = itemOf(item)
  return [
    ...chargeApplicant(
      ledgerYearKey(applicant, year, item),
      inPeriod(caps, 'year'),
      standing.year,
      charge,
    ),
    ...chargeApplicant(
      ledgerEverKey(applicant, item),
      inPeriod(caps, 'ever'),
      standing.ever,
      charge,
    ),
    ...chargeCity(caps, standing, charge),
  ]
}

type OwnCap = Extract<Cap, { scope: 'applicant' }>

const inPeriod = (caps: readonly Cap[], period: 'year' | 'ever'): readonly OwnCap[] =>
  caps.flatMap((cap) => (cap.scope === 'applicant' && cap.period === period ? [cap] : []))

const chargeApplicant = (
  key: Key,
  caps: readonly OwnCap[],
  before: Ledger | undefined,
  { amount }: Charge,
): readonly Guarded<'cap-passed'>[] => {
  if (caps.length === 0) return []
  const now = before ?? untouched(caps)
  const after: Ledger = {
    amount: now.amount + amount,
    claims: now.claims + 1,
    ...(now.amountLeft === undefined ? {} : { amountLeft: now.amountLeft - amount }),
    ...(now.claimsLeft === undefined ? {} : { claimsLeft: now.claimsLeft - 1 }),
  }
  const only = [...asRead(before), ...suffices(before, amount)]
  return guard('cap-passed', { kind: 'put', row: rowOf(key, after), only })
}

/** Only as it was read: which pieces the cap still pays hangs on the exact sum that is left. */
const asRead = (before: Ledger | undefined): readonly Condition[] =>
  before
    ? [
        { kind: 'equals', field: 'amount', value: before.amount },
        { kind: 'equals', field: 'claims', value: before.claims },
      ]
    : [{ kind: 'absent' }]

/** The row itself refuses to be overdrawn, whatever was reckoned before. */
const suffices = (before: Ledger | undefined, amount: Fen): readonly Condition[] => [
  ...(before?.amountLeft === undefined
    ? []
    : [{ kind: 'at-least', field: 'amountLeft', amount } as const]),
  ...(before?.claimsLeft === undefined
    ? []
    : [{ kind: 'at-least', field: 'claimsLeft', amount: 1 } as const]),
]

const untouched = (caps: readonly OwnCap[]): Ledger => {
  const amount = caps.find(({ measure }) => measure === 'amount')
  const claims = caps.find(({ measure }) => measure === 'claims')
  return {
    amount: 0,
    claims: 0,
    ...(amount ? { amountLeft: amount.most } : {}),
    ...(claims ? { claimsLeft: claims.most } : {}),
  }
}

const chargeCity = (
  caps: readonly Cap[],
  { places }: Standing,
  { item, year, places: taken }: Charge,
): readonly Guarded<'places-gone'>[] => {
  const quota = caps.find(({ scope }) => scope === 'city')
  if (!quota) return []
  const key = placesKey(year, item)
  const write: Write = places
    ? {
        kind: 'change',
        key,
        add: { placesLeft: -taken },
        only: [{ kind: 'at-least', field: 'placesLeft', amount: taken }],
      }
    : {
        kind: 'put',
        row: rowOf(key, { placesLeft: quota.most - taken }),
        only: [{ kind: 'absent' }],
      }
  return guard('places-gone', write)
}
