import { actsForKey, claimKey } from '../keys'
import { refuse, type Refused, type Staff } from '../deed'
import type { Table } from '../ports/table'
import { ActsForRow, ClaimRow, read } from '../rows'
import type { Claim } from './claim'

/**
 * A claim that somebody at the office may see: handed in, of his county, or any for the city. Nobody reviews
 * an organisation that he is a contact of.
 */
export const findReviewable = async (
  table: Table,
  number: string,
  { person, post }: Staff,
): Promise<Claim | Refused<'not-found' | 'own-organisation'>> => {
  const claim = await read(table, claimKey(number), ClaimRow)
  if (!claim || claim.submitted === undefined) return refuse('not-found')
  if (post.kind === 'county-reviewer' && post.county !== claim.county) return refuse('not-found')
  const own = await read(table, actsForKey(person, claim.applicant), ActsForRow)
  return own ? refuse('own-organisation') : claim
}
