import type { Post } from '../../contract/shapes/post'
import type { QueueRow } from '../../contract/shapes/queue'
import type { Refused } from '../deed'
import { applicantClaimKey } from '../keys'
import { pageOf } from '../page-of'
import type { Table } from '../ports/table'
import { seenRows } from './seen-rows'

/** A page of what an applicant has handed in, newest first. */
export const claimsOfApplicant = async (
  table: Table,
  applicant: string,
  after: string | undefined,
  post: Post,
): Promise<{ claims: QueueRow[]; next?: string } | Refused<'malformed'>> => {
  const { partition } = applicantClaimKey(applicant, '', '')
  const page = await pageOf(table, { partition, prefix: 'claim#', after })
  if ('refused' in page) return page
  return { claims: await seenRows(table, page.rows, post), ...page.next }
}
