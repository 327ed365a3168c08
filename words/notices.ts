import type { Notice } from '../contract/shapes/notice'
import { itemOf } from '../policy/edition'
import { sayMoney } from './money'

export interface NoticeWords {
  readonly title: string
  /** At most 20 characters: it also stands in a WeChat message. */
  readonly note: string
  readonly body: string
}

const bodies: { readonly [state in Notice['state']]?: (notice: Notice) => string } = {
  accepted: () => '县区已经受理，接下来进行初审。',
  reviewed: () => '初审已经通过，接下来由市局复审。',
  returned: ({ faults }) => `有${faults ?? 1}处需要补正，已一次性列出，改好后重新提交即可。`,
  approved: ({ amount }) => `批准金额${sayMoney(amount ?? 0)}。`,
  rejected: ({ why }) => `未获批准。原因：${why ?? '见申报详情'}`,
}

const notes: { readonly [state in Notice['state']]?: (notice: Notice) => string } = {
  accepted: () => '已受理',
  reviewed: () => '初审通过',
  returned: ({ faults }) => `有${faults ?? 1}处需要补正`,
  approved: ({ amount }) => `批准${sayMoney(amount ?? 0)}`,
  rejected: () => '未获批准，请看原因',
}

const titles: { readonly [state in Notice['state']]?: string } = {
  accepted: '申报已受理',
  reviewed: '初审已通过',
  returned: '申报需要补正',
  approved: '申报已批准',
  rejected: '申报未通过',
}

/** A message of the inbox as its person reads it. */
export const sayNotice = (notice: Notice): NoticeWords => ({
  title: titles[notice.state] ?? '申报有新进展',
  note: notes[notice.state]?.(notice) ?? '有新进展',
  body: `${itemOf(notice.item).title}（${notice.claim}）${bodies[notice.state]?.(notice) ?? '有新进展。'}`,
})
