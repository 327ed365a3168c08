import { ListJoins } from '../../contract/list-joins'
import { answers } from '../deed'
import { applicantKey, joinKey } from '../keys'
import { pageOf } from '../page-of'
import type { Ports } from '../ports'
import { ApplicantRow, JoinRow, parseRow, read, type RowOf } from '../rows'
import { showJoin } from './joins-of'

export const listJoins = answers(ListJoins, (ports) => async ({ after }) => {
  const { partition } = joinKey('', '')
  const page = await pageOf(ports.table, { partition, after, order: 'up' })
  if ('refused' in page) return page
  const joins = page.rows.map((row) => parseRow(row, JoinRow))
  return { joins: await Promise.all(joins.map((join) => show(ports, join))), ...page.next }
})

/** Both telephones in full: the office calls them. */
const show = async ({ table, vault }: Ports, join: RowOf<typeof JoinRow>) => {
  const kept = await read(table, applicantKey(join.applicant), ApplicantRow)
  return {
    ...showJoin(vault, join),
    applicantName: kept?.name ?? '',
    number: kept?.number ?? '',
    contact: kept?.contact ?? '',
    contactPhone: kept ? vault.open(kept.phoneSealed) : '',
  }
}
