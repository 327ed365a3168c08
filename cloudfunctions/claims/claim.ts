import { claimKey } from '../keys'
import type { Table } from '../ports/table'
import { ClaimRow, read, type RowOf } from '../rows'

export type Claim = RowOf<typeof ClaimRow>

/** A claim of this applicant; another's is not found. */
export const ownClaim = async (
  table: Table,
  claim: string,
  applicant: string,
): Promise<Claim | undefined> => {
  const row = await read(table, claimKey(claim), ClaimRow)
  return row?.applicant === applicant ? row : undefined
}
