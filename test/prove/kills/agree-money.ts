import type { Claim } from '../../../cloudfunctions/claims/claim'
import {
  ledgerEverKey,
  ledgerYearKey,
  placesKey,
  referenceRowKey,
} from '../../../cloudfunctions/keys'
import { usedReferences } from '../../../cloudfunctions/ledger/use-references'
import { LedgerRow, parseRow, PlacesRow } from '../../../cloudfunctions/rows'
import type { Known } from '../../../policy/assessment'
import { itemOf } from '../../../policy/edition'
import type { Rows } from './agree'

/** What was known before the decision, as the decision keeps it. */
const knownBefore = ({ item, decision }: Claim): Known => {
  if (!decision) throw new Error('no decision')
  const { year, granted, placesLeft } = decision.left
  return {
    year,
    granted: { [item]: granted },
    placesLeft: placesLeft === undefined ? {} : { [item]: placesLeft },
  }
}

const sums = (claims: readonly Claim[]) => ({
  amount: claims.reduce((sum, { decision }) => sum + (decision?.approved ?? 0), 0),
  claims: claims.length,
})

const groupBy = (claims: readonly Claim[], nameOf: (claim: Claim) => string) => {
  const groups = new Map<string, Claim[]>()
  for (const claim of claims)
    groups.set(nameOf(claim), [...(groups.get(nameOf(claim)) ?? []), claim])
  return [...groups.values()]
}

type Period = 'year' | 'ever'

/** The ledger's row of an applicant under an item is the sum of what was approved, and what is left of the cap. */
const checkLedger = (rows: Rows, approved: readonly Claim[], period: Period): readonly string[] => {
  const nameOf = ({ applicant, item, year }: Claim) =>
    `${applicant} ${item}${period === 'year' ? ` ${year}` : ''}`
  return groupBy(approved, nameOf).flatMap((claims) => {
    const [first] = claims
    if (!first) return []
    const { applicant, item, year } = first
    const caps = itemOf(item).caps.filter(
      (cap) => cap.scope === 'applicant' && cap.period === period,
    )
    if (caps.length === 0) return []
    const key =
      period === 'year' ? ledgerYearKey(applicant, year, item) : ledgerEverKey(applicant, item)
    const row = rows.at(key)
    const kept = row && parseRow(row, LedgerRow)
    const { amount, claims: count } = sums(claims)
    const most = caps.find(({ measure }) => measure === 'amount')?.most
    const left = most === undefined ? undefined : most - amount
    const agrees = kept?.amount === amount && kept.claims === count && kept.amountLeft === left
    return agrees ? [] : [`the ledger of ${nameOf(first)} is not the sum of what was approved`]
  })
}

/** The city's places are what the references of approved claims leave. */
const checkPlaces = (rows: Rows, approved: readonly Claim[]): readonly string[] =>
  groupBy(approved, ({ item, year }) => `${item} ${year}`).flatMap((claims) => {
    const [first] = claims
    const quota = first && itemOf(first.item).caps.find(({ scope }) => scope === 'city')
    if (!quota) return []
    const taken = claims.flatMap((claim) => usedReferences(claim, knownBefore(claim))).length
    const row = rows.at(placesKey(first.year, first.item))
    const left = row && parseRow(row, PlacesRow).placesLeft
    return left === quota.most - taken ? [] : [`${first.item}: ${left} places are left`]
  })

/** Put down as used are exactly the references of approved claims, each for its own. */
const checkReferences = (rows: Rows, approved: readonly Claim[]): readonly string[] => {
  const used = approved.flatMap((claim) =>
    usedReferences(claim, knownBefore(claim)).map((key) => [key, claim.claim] as const),
  )
  const wrong = used.filter(
    ([key, claim]) => rows.at(referenceRowKey(key))?.fields['claim'] !== claim,
  )
  const kept = rows.under('reference#').length
  return [
    ...wrong.map(([key, claim]) => `${key} is not put down for ${claim}`),
    ...(kept === used.length ? [] : [`${kept} references are put down, ${used.length} are used`]),
  ]
}

/** Nothing is charged that no approved claim answers for. */
const checkLoose = (rows: Rows, approved: readonly Claim[]): readonly string[] => {
  const applicants = new Set(approved.map(({ applicant }) => `ledger#${applicant}`))
  return rows
    .under('ledger#')
    .filter(({ partition }) => partition !== 'ledger#city' && !applicants.has(partition))
    .map(({ partition }) => `${partition} is charged, and nothing was approved`)
}

/** What must agree about money: ledger rows, places and used references. Answers what does not. */
export const checkMoney = (rows: Rows): readonly string[] => {
  const approved = rows.claims.filter(({ state }) => state === 'approved')
  return [
    ...checkLedger(rows, approved, 'year'),
    ...checkLedger(rows, approved, 'ever'),
    ...checkPlaces(rows, approved),
    ...checkReferences(rows, approved),
    ...checkLoose(rows, approved),
  ]
}
