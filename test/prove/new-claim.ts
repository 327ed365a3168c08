import type { ClaimEntry } from '../../contract/shapes/claim'
import type { Profile } from '../../contract/shapes/applicant'
import type { ItemId } from '../../policy/vocabulary'
import { creditCode, entry, organisation, reference } from '../cloudfunctions/sample'

/** An item with a yearly cap, one with the city's places, one without either. */
export const claimedItems: readonly (readonly [ItemId, ClaimEntry['facts']])[] = [
  ['madrid-trademark', { countries: 12 }],
  ['gi-product', {}],
  ['high-value-patent', { accepted: true }],
]

let numbers = Date.now() % 1_000_000

/** One piece, of yesterday, under a number that nothing else in this process uses. */
export const newEntry = (item: ItemId, facts: ClaimEntry['facts']): ClaimEntry => {
  const date = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
  const number = item === 'madrid-trademark' ? String((numbers += 1)) : `样例${(numbers += 1)}号`
  return { ...entry(facts), references: [reference(number, { date })] }
}

/** A company that nothing else in this process is. */
export const newCompany = (): Profile & { kind: 'organisation' } => {
  const number = (numbers += 1)
  return { ...organisation(number % 1_000_000), creditCode: creditCode(number) }
}
