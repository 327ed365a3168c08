import type { ReconcileLedger } from '../../contract/reconcile-ledger'
import type { ReplyOf } from '../../contract/message'
import { editions, itemsOf } from '../../policy/edition'
import type { Cap } from '../../policy/rule'
import type { Row } from '../ports/table'
import { nameOf, type Reckoned } from './reckon-ledger'

type Difference = ReplyOf<typeof ReconcileLedger>['differences'][number]
type Fields = Readonly<Record<string, number>>

const none = { amount: 0, claims: 0 }
const LEDGER = /^ledger#(.+) (?:year#\d{4}|(ever))#([a-z-]+)$/

/**
 * One row as it is kept (nothing: there is none) beside what was reckoned for its key. What is left
 * may have been written under the caps of any edition. Answers nothing where they agree.
 */
export const compareRow = (
  key: string,
  row: Row | undefined,
  { sums, places, references }: Reckoned,
): Difference | undefined => {
  const [, owner, ever, item = ''] = LEDGER.exec(key) ?? []
  if (owner === undefined) return compareReference(key, row, references.get(key) ?? [])
  const caps = capsOf(item)
  if (owner === 'city')
    return compare(
      key,
      row,
      caps.map((of) => placesUnder(of, places.get(key) ?? 0)),
    )
  const period = ever ? 'ever' : 'year'
  return compare(
    key,
    row,
    caps.map((of) => sumUnder(of, period, sums.get(key) ?? none)),
  )
}

/** The item's caps in each edition that knows it. */
const capsOf = (id: string): readonly (readonly Cap[])[] =>
  editions.flatMap((edition) =>
    itemsOf(edition).flatMap((item) => (item.id === id ? [item.caps] : [])),
  )

/** Nothing where the edition caps nothing: then no row is kept. */
const sumUnder = (
  all: readonly Cap[],
  period: Cap['period'],
  { amount, claims }: typeof none,
): Fields | undefined => {
  const caps = all.filter((cap) => cap.scope === 'applicant' && cap.period === period)
  if (caps.length === 0) return undefined
  const most = caps.find(({ measure }) => measure === 'amount')?.most
  const times = caps.find(({ measure }) => measure === 'claims')?.most
  return {
    amount,
    claims,
    ...(most === undefined ? {} : { amountLeft: most - amount }),
    ...(times === undefined ? {} : { claimsLeft: times - claims }),
  }
}

const placesUnder = (all: readonly Cap[], taken: number): Fields | undefined => {
  const quota = all.find(({ scope }) => scope === 'city')
  return quota && { taken, placesLeft: quota.most - taken }
}

const compare = (
  key: string,
  row: Row | undefined,
  expected: readonly (Fields | undefined)[],
): Difference | undefined => {
  const kept = row ? said(row.fields) : null
  // A row that holds nothing, because all of it was given back, is as good as none.
  const agrees = expected.some((fields) =>
    fields && !isNothing(fields) ? kept === said(fields) : kept === null || kept === saidOr(fields),
  )
  const [first] = expected
  return agrees
    ? undefined
    : { key, kept, reckoned: first && !isNothing(first) ? said(first) : null }
}

const isNothing = ({ amount = 0, claims = 0, taken = 0 }: Fields): boolean =>
  amount === 0 && claims === 0 && taken === 0

const saidOr = (fields: Fields | undefined): string | null => (fields ? said(fields) : null)

const said = (fields: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1))))

const compareReference = (
  key: string,
  row: Row | undefined,
  by: readonly string[],
): Difference | undefined => {
  const kept = row ? JSON.stringify(row.fields['claim'] ?? null) : null
  const reckoned = by.length === 0 ? null : by.map((one) => JSON.stringify(one)).join(', ')
  return kept === reckoned ? undefined : { key, kept, reckoned }
}

/** Is it a row that reconciliation looks at? */
export const isLedger = (row: Row): boolean => /^(ledger|reference)#/.test(nameOf(row))
