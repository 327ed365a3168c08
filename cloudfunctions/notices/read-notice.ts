import { ReadNotice } from '../../contract/read-notice'
import { answers, refuse } from '../deed'
import { noticeKey } from '../keys'
import { NoticeRow, read, rowOf } from '../rows'

export const readNotice = answers(ReadNotice, ({ table }) => async ({ notice }, { person }) => {
  const key = noticeKey(person, notice)
  const row = await read(table, key, NoticeRow)
  if (!row) return refuse('not-found')
  await table.transact(
    [{ kind: 'put', row: rowOf(key, { ...row, read: true }) }],
    crypto.randomUUID(),
  )
  return {}
})
