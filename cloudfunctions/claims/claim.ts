import { claimKey } from '../keys'
import { editionNamed, itemOf } from '../../policy/edition'
import type { Edition, GrantedItem } from '../../policy/rule'
import type { Table } from '../ports/table'
import { ClaimRow, read, type RowOf } from '../rows'

export type Claim = RowOf<typeof ClaimRow>

export const readClaim = (table: Pick<Table, 'get'>, claim: string): Promise<Claim | undefined> =>
  read(table, claimKey(claim), ClaimRow)

/** A claim of this applicant; another's is not found. */
export const ownClaim = async (
  table: Table,
  claim: string,
  applicant: string,
): Promise<Claim | undefined> => {
  const row = await readClaim(table, claim)
  return row?.applicant === applicant ? row : undefined
}

/** The edition that a claim is explained by: its own, or none. */
export const editionOf = ({ edition }: Pick<Claim, 'edition'>): Edition => {
  const named = editionNamed(edition)
  if (!named) throw new Error(`the edition ${edition} is not here`)
  return named
}

/** The item as the claim's edition grants it. */
export const itemOfClaim = (claim: Pick<Claim, 'item' | 'edition'>): GrantedItem =>
  itemOf(claim.item, editionOf(claim))
