import type { Claim } from '../claims/claim'
import { granted } from '../claims/states'
import { ledgerEverKey, ledgerYearKey, placesKey, referenceRowKey } from '../keys'
import type { Key } from '../ports/table'
import type { GrantRow, RowOf } from '../rows'

type Imported = RowOf<typeof GrantRow>
type Taken = Pick<Imported, 'applicant' | 'item' | 'year' | 'charge'>

/** What decisions took, by the key of the row that has to hold it. */
export interface Reckoned {
  readonly sums: ReadonlyMap<string, { readonly amount: number; readonly claims: number }>
  readonly places: ReadonlyMap<string, number>
  /** Who used a reference; more than one, where it was paid twice. */
  readonly references: ReadonlyMap<string, readonly string[]>
}

export const nameOf = ({ partition, sort }: Key): string => `${partition} ${sort}`

/** Adds up claim after claim and grant after grant. */
export const reckonLedger = () => {
  const sums = new Map<string, { amount: number; claims: number }>()
  const places = new Map<string, number>()
  const references = new Map<string, readonly string[]>()

  const addTo = (key: Key, amount: number) => {
    const { amount: before, claims } = sums.get(nameOf(key)) ?? { amount: 0, claims: 0 }
    sums.set(nameOf(key), { amount: before + amount, claims: claims + 1 })
  }
  const add = ({ applicant, item, year, charge }: Taken, by: string) => {
    addTo(ledgerYearKey(applicant, year, item), charge.amount)
    addTo(ledgerEverKey(applicant, item), charge.amount)
    const city = nameOf(placesKey(year, item))
    places.set(city, (places.get(city) ?? 0) + charge.places)
    for (const reference of charge.references) {
      const key = nameOf(referenceRowKey(reference))
      references.set(key, [...(references.get(key) ?? []), by])
    }
  }
  return {
    addClaim: (claim: Claim) => {
      const { charge, state } = claim
      if (charge && granted.includes(state)) add({ ...claim, charge }, claim.claim)
    },
    addGrant: (grant: Imported) => add(grant, `grant#${grant.grant}`),
    reckoned: { sums, places, references } satisfies Reckoned,
  }
}
