import type { Left } from '../../contract/shapes/claim'
import type { Granted, Known } from '../../policy/assessment'
import { itemOf } from '../../policy/edition'
import type { ItemId } from '../../policy/vocabulary'
import { ledgerEverKey, ledgerYearKey, placesKey } from '../keys'
import type { Table } from '../ports/table'
import { LedgerRow, PlacesRow, read, type RowOf } from '../rows'

export type Ledger = RowOf<typeof LedgerRow>

/** The ledger's rows under one item, as they are now; a row that is not there was never used. */
export interface Standing {
  readonly year: Ledger | undefined
  readonly ever: Ledger | undefined
  readonly places: RowOf<typeof PlacesRow> | undefined
  readonly known: Known
}

const nothing: Granted = { amount: 0, claims: 0 }

/** What the office knows of one applicant under one item in one year: only from the table. */
export const readStanding = async (
  table: Table,
  applicant: string,
  item: ItemId,
  year: number,
): Promise<Standing> => {
  const [inYear, ever, places] = await Promise.all([
    read(table, ledgerYearKey(applicant, year, item), LedgerRow),
    read(table, ledgerEverKey(applicant, item), LedgerRow),
    read(table, placesKey(year, item), PlacesRow),
  ])
  const quota = itemOf(item).caps.find((cap) => cap.scope === 'city')
  const placesLeft = quota ? { [item]: places?.placesLeft ?? quota.most } : {}
  const granted = { [item]: { year: inYear ?? nothing, ever: ever ?? nothing } }
  return { year: inYear, ever, places, known: { year, granted, placesLeft } }
}

/** The same for several items, as one Known. */
export const readKnown = async (
  table: Table,
  applicant: string,
  items: readonly ItemId[],
  year: number,
): Promise<Known> => {
  const standings = await Promise.all(
    items.map((item) => readStanding(table, applicant, item, year)),
  )
  return {
    year,
    granted: standings.reduce((all, { known }) => ({ ...all, ...known.granted }), {}),
    placesLeft: standings.reduce((all, { known }) => ({ ...all, ...known.placesLeft }), {}),
  }
}

/** The same as people are shown it, under one item. */
export const leftOf = (item: ItemId, { year, granted, placesLeft }: Known): Left => {
  const plain = ({ amount, claims }: Granted = nothing) => ({ amount, claims })
  const places = placesLeft[item]
  return {
    year,
    granted: { year: plain(granted[item]?.year), ever: plain(granted[item]?.ever) },
    ...(places === undefined ? {} : { placesLeft: places }),
  }
}
