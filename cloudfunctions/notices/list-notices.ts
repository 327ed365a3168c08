import { ListNotices } from '../../contract/list-notices'
import { answers } from '../deed'
import { noticeKey } from '../keys'
import { pageOf } from '../page-of'
import { NoticeRow, parseRow } from '../rows'

export const listNotices = answers(ListNotices, ({ table }) => async ({ after }, { person }) => {
  const { partition, sort: prefix } = noticeKey(person, '')
  const page = await pageOf(table, { partition, prefix, after })
  if ('refused' in page) return page
  return { notices: page.rows.map((row) => parseRow(row, NoticeRow)), ...page.next }
})
