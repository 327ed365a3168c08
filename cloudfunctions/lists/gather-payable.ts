import { readClaim, type Claim } from '../claims/claim'
import { allRows } from '../every-row'
import { applicantKey, publishedKey } from '../keys'
import type { Table } from '../ports/table'
import { ApplicantRow, parseRow, PublishedRow, read, type RowOf } from '../rows'

/** A grant that the treasury is to pay, and to whom. */
export interface Payable {
  readonly claim: Claim
  readonly payee: RowOf<typeof ApplicantRow>
  /** Fen. */
  readonly approved: number
}

/** So many are read at once. */
const AT_ONCE = 20

/** Of a publication, in the order of its list: what is neither paid nor fallen nor objected to. */
export const gatherPayable = async (
  table: Table,
  publication: string,
): Promise<{ readonly payable: readonly Payable[]; readonly objected: number }> => {
  const { partition } = publishedKey(publication, '')
  const lines = (await allRows(table, { partition })).map((row) => parseRow(row, PublishedRow))
  const payable: Payable[] = []
  let objected = 0
  for (let from = 0; from < lines.length; from += AT_ONCE) {
    const some = lines.slice(from, from + AT_ONCE)
    for (const claim of await Promise.all(some.map((line) => readClaim(table, line.claim)))) {
      if (claim?.state !== 'published') continue
      if ((claim.openObjections ?? 0) > 0) objected += 1
      else payable.push(await payableOf(table, claim))
    }
  }
  return { payable, objected }
}

const payableOf = async (table: Table, claim: Claim): Promise<Payable> => {
  const payee = await read(table, applicantKey(claim.applicant), ApplicantRow)
  if (!payee || !claim.decision) throw new Error('a published claim without payee or decision')
  return { claim, payee, approved: claim.decision.approved }
}
