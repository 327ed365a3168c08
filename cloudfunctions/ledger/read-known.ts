import type { Left } from '../../contract/shapes/claim'
import type { Granted, Known } from '../../policy/assessment'
import type { Cap, GrantedItem } from '../../policy/rule'
import type { ItemId } from '../../policy/vocabulary'
import { ledgerEverKey, ledgerYearKey, placesKey } from '../keys'
import type { Table } from '../ports/table'
import { LedgerRow, PlacesRow, read, type RowOf } from '../rows'

export type Ledger = RowOf<typeof LedgerRow>
export type Places = RowOf<typeof PlacesRow>

/** The ledger's rows under one item, as they are now; a row that is not there was never used. */
export interface Standing {
  readonly year: Ledger | undefined
  readonly ever: Ledger | undefined
  readonly places: Places | undefined
  readonly known: Known
}

const nothing: Granted = { amount: 0, claims: 0 }

/** A quota of the city, where the item has one. */
export const quotaOf = ({ caps }: GrantedItem): Cap | undefined =>
  caps.find(({ scope }) => scope === 'city')

/** What the office knows of one applicant under one item in one year: only from the table. */
export const readStanding = async (
  table: Pick<Table, 'get'>,
  applicant: string,
  item: GrantedItem,
  year: number,
): Promise<Standing> => {
  const quota = quotaOf(item)
  const [inYear, ever, places] = await Promise.all([
    read(table, ledgerYearKey(applicant, year, item.id), LedgerRow),
    read(table, ledgerEverKey(applicant, item.id), LedgerRow),
    quota ? read(table, placesKey(year, item.id), PlacesRow) : undefined,
  ])
  const placesLeft = quota ? { [item.id]: quota.most - (places?.taken ?? 0) } : {}
  const granted = { [item.id]: { year: inYear ?? nothing, ever: ever ?? nothing } }
  return { year: inYear, ever, places, known: { year, granted, placesLeft } }
}

/** What is known of one item, as people are shown it. */
export const leftOf = (item: ItemId, { year, granted, placesLeft }: Known): Left => {
  const plain = ({ amount, claims }: Granted = nothing) => ({ amount, claims })
  const places = placesLeft[item]
  return {
    year,
    granted: { year: plain(granted[item]?.year), ever: plain(granted[item]?.ever) },
    ...(places === undefined ? {} : { placesLeft: places }),
  }
}
