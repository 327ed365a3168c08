import type { Post } from '../../contract/shapes/post'
import type { QueueRow } from '../../contract/shapes/queue'
import type { Table } from '../ports/table'
import { readClaim, type Claim } from './claim'
import { queueRow } from './index-claim'
import { seesCounty } from './sees-county'

/** Claims by their numbers as lines of the queue: those that were handed in and this post sees. */
export const seenRows = async (
  table: Table,
  numbers: readonly string[],
  post: Post,
  fits: (claim: Claim) => boolean = () => true,
): Promise<QueueRow[]> => {
  const claims = await Promise.all(numbers.map((number) => readClaim(table, number)))
  return claims.flatMap((claim) =>
    claim && isHandedIn(claim) && seesCounty(post, claim.county) && fits(claim)
      ? [queueRow(claim)]
      : [],
  )
}

/** A draft is nobody's business. */
const isHandedIn = (claim: Claim): claim is Claim & { readonly submitted: string } =>
  claim.submitted !== undefined
