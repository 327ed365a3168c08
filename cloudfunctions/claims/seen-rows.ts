import type { Post } from '../../contract/shapes/post'
import type { QueueRow } from '../../contract/shapes/queue'
import type { Row, Table } from '../ports/table'
import { readClaim, type Claim } from './claim'
import { queueRow } from './index-claim'
import { seesCounty } from './sees-county'

/** The claims that index rows name at the end of their sort, as lines of the queue: those handed in that this post sees. */
export const seenRows = async (
  table: Table,
  rows: readonly Pick<Row, 'sort'>[],
  post: Post,
  fits: (claim: Claim) => boolean = () => true,
): Promise<QueueRow[]> => {
  const claims = await Promise.all(
    rows.map(({ sort }) => readClaim(table, sort.slice(sort.lastIndexOf('#') + 1))),
  )
  return claims.flatMap((claim) =>
    claim && isHandedIn(claim) && seesCounty(post, claim.county) && fits(claim)
      ? [queueRow(claim)]
      : [],
  )
}

/** A draft is nobody's business. */
const isHandedIn = (claim: Claim): claim is Claim & { readonly submitted: string } =>
  claim.submitted !== undefined
