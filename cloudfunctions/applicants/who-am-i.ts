import { WhoAmI } from '../../contract/who-am-i'
import { answers } from '../deed'
import { actsForKey, applicantKey, noticeKey, personKey } from '../keys'
import type { Table } from '../ports/table'
import { ActsForRow, ApplicantRow, NoticeRow, parseRow, read } from '../rows'
import { showApplicant } from './show-applicant'

export const whoAmI = answers(
  WhoAmI,
  ({ table }) =>
    async (_, { person, name, post, applicant }) => ({
      person,
      name,
      post,
      acting: applicant,
      applicants: await applicantsOf(table, person),
      unread: await countUnread(table, person),
    }),
)

const applicantsOf = async (table: Table, person: string) => {
  const { partition } = personKey(person)
  const { rows } = await table.query({ partition, prefix: actsForKey(person, '').sort, limit: 100 })
  const named = await Promise.all(
    rows.map((row) => read(table, applicantKey(parseRow(row, ActsForRow).applicant), ApplicantRow)),
  )
  return named.flatMap((row) => (row ? [showApplicant(row)] : []))
}

/** Of the newest hundred. */
const countUnread = async (table: Table, person: string) => {
  const { partition } = personKey(person)
  const prefix = noticeKey(person, '').sort
  const { rows } = await table.query({ partition, prefix, order: 'down', limit: 100 })
  return rows.filter((row) => !parseRow(row, NoticeRow).read).length
}
