import { ListOffers } from '../../contract/list-offers'
import type { Offer } from '../../contract/shapes/offer'
import { readClaim } from '../claims/claim'
import { answers } from '../deed'
import { deliveryKey, offerKey } from '../keys'
import { pageOf } from '../page-of'
import type { Table } from '../ports/table'
import { DeliveryRow, OfferRow, parseRow, read, type RowOf } from '../rows'

export const listOffers = answers(ListOffers, ({ table }) => async ({ year, after }) => {
  const { partition } = offerKey(year, '')
  const page = await pageOf(table, { partition, after })
  if ('refused' in page) return page
  const rows = page.rows.map((row) => parseRow(row, OfferRow))
  return { offers: await Promise.all(rows.map((row) => show(table, row))), ...page.next }
})

const show = async (table: Table, row: RowOf<typeof OfferRow>): Promise<Offer> => {
  const { phoneSealed: _, notice, claim: number, ...offer } = row
  if (number === undefined) return { ...offer, reach: 'none' }
  const [claim, delivery] = await Promise.all([
    readClaim(table, number),
    notice === undefined ? undefined : read(table, deliveryKey(number, notice), DeliveryRow),
  ])
  const reach = delivery ? reachOf(delivery.outcome) : 'sending'
  return { ...offer, claim: number, reach, ...(claim ? { state: claim.state } : {}) }
}

/** What came of the message says how they heard; one that was perhaps sent is not counted on. */
const reachOf = (outcome: string): Offer['reach'] => (outcome === 'sent' ? 'message' : 'inbox')
