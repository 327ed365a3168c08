import type { Cap, GrantedItem } from '../../policy/rule'
import type { Fen } from '../../policy/vocabulary'
import { guard, type Guarded } from '../attempt'
import { ledgerEverKey, ledgerYearKey, placesKey } from '../keys'
import type { Condition, Key, Write } from '../ports/table'
import { rowOf } from '../rows'
import { quotaOf, type Ledger, type Places, type Standing } from './read-known'

/** What one grant takes from the caps: fen, one claim, and places for the pieces it pays. */
export interface Charge {
  readonly applicant: string
  readonly item: GrantedItem
  readonly year: number
  readonly amount: Fen
  readonly places: number
}

type Guards = readonly Guarded<'overtaken'>[]

/**
 * The ledger's part of a grant. Rows hold what is left, and every write tests that it still
 * suffices; a row that changed since it was read refuses, and the decision is worked out anew.
 */
export const chargeLedger = (charge: Charge, standing: Standing): Guards =>
  turnLedger(charge, standing, 1)

/** The ledger's part of a grant that falls: the same rows, given back. */
export const refundLedger = (charge: Charge, standing: Standing): Guards =>
  turnLedger(charge, standing, -1)

type Sign = 1 | -1

const turnLedger = (charge: Charge, { year, ever, places }: Standing, sign: Sign): Guards => [
  ...turnRow(
    ledgerYearKey(charge.applicant, charge.year, charge.item.id),
    'year',
    year,
    charge,
    sign,
  ),
  ...turnRow(ledgerEverKey(charge.applicant, charge.item.id), 'ever', ever, charge, sign),
  ...turnCity(places, charge, sign),
]

type OwnCap = Extract<Cap, { scope: 'applicant' }>

const inPeriod = ({ caps }: GrantedItem, period: Cap['period']): readonly OwnCap[] =>
  caps.flatMap((cap) => (cap.scope === 'applicant' && cap.period === period ? [cap] : []))

const turnRow = (
  key: Key,
  period: Cap['period'],
  before: Ledger | undefined,
  { item, amount }: Charge,
  sign: Sign,
): readonly Guarded<'overtaken'>[] => {
  const caps = inPeriod(item, period)
  if (caps.length === 0) return []
  const after = keptUnder(caps, {
    amount: (before?.amount ?? 0) + sign * amount,
    claims: (before?.claims ?? 0) + sign,
  })
  const only = [...asRead(before), ...(sign === 1 ? suffices(caps, before, amount) : [])]
  return guard('overtaken', { kind: 'put', row: rowOf(key, after), only })
}

/** What was granted beside what the caps of the edition leave of it. */
const keptUnder = (
  caps: readonly OwnCap[],
  { amount, claims }: Pick<Ledger, 'amount' | 'claims'>,
): Ledger => {
  const most = caps.find(({ measure }) => measure === 'amount')
  const times = caps.find(({ measure }) => measure === 'claims')
  return {
    amount,
    claims,
    ...(most ? { amountLeft: most.most - amount } : {}),
    ...(times ? { claimsLeft: times.most - claims } : {}),
  }
}

/** Only as it was read: which pieces the cap still pays hangs on the exact sum that is left. */
const asRead = (before: Ledger | undefined): readonly Condition[] =>
  before
    ? [
        { kind: 'equals', field: 'amount', value: before.amount },
        { kind: 'equals', field: 'claims', value: before.claims },
      ]
    : [{ kind: 'absent' }]

/**
 * The row itself refuses to be overdrawn, whatever was reckoned before. What another edition's caps
 * left is not asked: `asRead` holds the row still, and the sum was reckoned on the caps of now.
 */
const suffices = (
  caps: readonly OwnCap[],
  before: Ledger | undefined,
  amount: Fen,
): readonly Condition[] => {
  if (!before) return []
  const now = keptUnder(caps, before)
  return [
    ...(now.amountLeft !== undefined && now.amountLeft === before.amountLeft
      ? [{ kind: 'at-least', field: 'amountLeft', amount } as const]
      : []),
    ...(now.claimsLeft !== undefined && now.claimsLeft === before.claimsLeft
      ? [{ kind: 'at-least', field: 'claimsLeft', amount: 1 } as const]
      : []),
  ]
}

const turnCity = (
  before: Places | undefined,
  { item, year, places }: Charge,
  sign: Sign,
): readonly Guarded<'overtaken'>[] => {
  const quota = quotaOf(item)
  if (!quota || places === 0) return []
  const key = placesKey(year, item.id)
  return guard('overtaken', turnPlaces(key, quota, before, sign * places))
}

/** Added to where it can be: two claims that both fit need not wait for one another. */
const turnPlaces = (key: Key, quota: Cap, before: Places | undefined, taken: number): Write => {
  if (before && before.placesLeft + before.taken === quota.most)
    return {
      kind: 'change',
      key,
      add: { placesLeft: -taken, taken },
      only: [{ kind: 'at-least', field: 'placesLeft', amount: taken }],
    }
  const all = (before?.taken ?? 0) + taken
  return {
    kind: 'put',
    row: rowOf(key, { placesLeft: quota.most - all, taken: all }),
    only: before ? [{ kind: 'equals', field: 'taken', value: before.taken }] : [{ kind: 'absent' }],
  }
}
