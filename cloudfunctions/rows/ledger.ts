/** What caps and quotas leave, what was used up, what was granted before this software. */
import * as z from 'zod'
import { ItemName } from '../../contract/shapes/item-name'
import { Charge } from './claims'

/** What is left and what was granted; a field stands only where the item has such a cap. */
export const LedgerRow = z.object({
  amount: z.int(),
  claims: z.int(),
  amountLeft: z.optional(z.int()),
  claimsLeft: z.optional(z.int()),
})
/** `placesLeft` is what conditions ask; together with `taken` it is the quota it was kept under. */
export const PlacesRow = z.object({ placesLeft: z.int(), taken: z.int() })
/**
 * A round in a county: `madrid-trademark#granted` and its like in claims and fen, `in#2026-06-01`,
 * `open#…` and `done#…` in claims by the day.
 */
export const TallyRow = z.record(z.string(), z.int())

export const ReferenceRow = z.object({ claim: z.string(), applicant: z.string(), at: z.string() })

/** A grant from before this software, and what it took from the ledger. */
export const GrantRow = z.object({
  grant: z.string(),
  applicant: z.string(),
  name: z.string(),
  item: ItemName,
  year: z.int(),
  paper: z.string(),
  charge: Charge,
  at: z.string(),
})
