import { ListClaims } from '../../contract/list-claims'
import { ClaimSummary } from '../../contract/shapes/claim'
import { answers } from '../deed'
import { applicantClaimKey } from '../keys'
import { pageOf } from '../page-of'

export const listClaims = answers(ListClaims, ({ table }) => async ({ after }, { applicant }) => {
  const { partition } = applicantClaimKey(applicant, '', '')
  const page = await pageOf(table, { partition, prefix: 'claim#', after })
  if ('refused' in page) return page
  return { claims: page.rows.map(({ fields }) => ClaimSummary.parse(fields)), ...page.next }
})
