import { ListVerifications } from '../../contract/list-verifications'
import { countyOf } from '../claims/sees-county'
import { answers } from '../deed'
import { applicantKey, verificationKey } from '../keys'
import { pageOf } from '../page-of'
import { ActsForRow, ApplicantRow, parseRow, read } from '../rows'

export const listVerifications = answers(
  ListVerifications,
  ({ table }) =>
    async ({ after }, { post }) => {
      const county = countyOf(post)
      const { partition } = verificationKey('', '', '')
      const prefix = county === undefined ? '' : `${county}#`
      const page = await pageOf(table, { partition, prefix, after, order: 'up' })
      if ('refused' in page) return page
      const waiting = await Promise.all(
        page.rows.map((row) =>
          read(table, applicantKey(parseRow(row, ActsForRow).applicant), ApplicantRow),
        ),
      )
      return {
        waiting: waiting.flatMap((row) => {
          if (row?.verification?.state !== 'waiting') return []
          const { applicant, name, number, county: its, contact, verification } = row
          return [{ applicant, name, number, county: its, contact, at: verification.at ?? '' }]
        }),
        ...page.next,
      }
    },
)
