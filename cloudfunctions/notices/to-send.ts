import type { Notice } from '../../contract/shapes/notice'
import { outboxKey } from '../keys'
import type { Write } from '../ports/table'
import type { TemplateName } from '../ports/wechat'
import { rowOf } from '../rows'

/** A message of the inbox that WeChat is to remind of, from now on. */
export const toSend = (
  person: string,
  notice: Notice,
  template: TemplateName,
  now: number,
): Write => ({
  kind: 'put',
  row: rowOf(outboxKey(notice.notice), {
    message: notice.notice,
    person,
    template,
    notice,
    state: 'waiting',
    tries: 0,
    due: now,
  }),
})
