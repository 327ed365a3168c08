import type { ClaimNotice as Notice } from '../contract/shapes/notice'
import { itemTitles } from '../policy/titles'
import { sayMoney } from './money'
import { sayDay } from './time'

export interface NoticeWords {
  readonly title: string
  /** At most 20 characters: it also stands in a WeChat message. */
  readonly note: string
  readonly body: string
}

type Event = NonNullable<Notice['event']>
type Say = (notice: Notice) => string

interface Said {
  readonly title: string
  readonly note: Say
  readonly body: Say
}

const sum = ({ amount }: Notice): string => sayMoney(amount ?? 0)
const day = ({ due }: Notice): string => (due === undefined ? '期限' : sayDay(due))

const returned: Said = {
  title: '申报需要补正',
  note: ({ faults }) => `有${faults ?? 1}处需要补正`,
  body: (notice) =>
    `有${notice.faults ?? 1}处需要补正，已一次性列出，请在${day(notice)}前改好后重新提交。`,
}
const approved: Said = {
  title: '申报已批准',
  note: (notice) => `批准${sum(notice)}`,
  body: (notice) => `批准金额${sum(notice)}，接下来公示。`,
}
const rejected: Said = {
  title: '申报未通过',
  note: () => '未获批准，请看原因',
  body: ({ why }) => `未获批准。原因：${why ?? '见申报详情'}`,
}

/** Steps of the office's own, of which nobody is told. */
const amongOffice: Said = {
  title: '申报有新进展',
  note: () => '有新进展',
  body: () => '有新进展。',
}

const said: { readonly [event in Event]: Said } = {
  submit: { title: '申报已提交', note: () => '已提交', body: () => '已提交，等待县区受理。' },
  accept: {
    title: '申报已受理',
    note: () => '已受理',
    body: () => '县区已经受理，接下来进行初审。',
  },
  return: returned,
  'return-from-city': returned,
  review: {
    title: '初审已通过',
    note: () => '初审通过',
    body: () => '初审已经通过，接下来由市局复审。',
  },
  approve: approved,
  'approve-alone': approved,
  reject: rejected,
  'reject-alone': rejected,
  'reject-lapsed': rejected,
  undo: {
    title: '决定已撤销',
    note: () => '原决定撤销，重新审理',
    body: () => '此前的决定已经撤销，市局将重新审理，请以新的结果为准。',
  },
  'undo-lapse': {
    title: '办结已撤销，请补正',
    note: (notice) => `请在${day(notice)}前补正`,
    body: (notice) => `此前的办结已经撤销，请在${day(notice)}前改好后重新提交。`,
  },
  withdraw: { title: '申报已撤回', note: () => '已撤回', body: () => '这件申报已经撤回。' },
  assign: amongOffice,
  note: amongOffice,
  recheck: amongOffice,
  publish: {
    title: '开始公示',
    note: () => '正在公示',
    body: () => '批准结果正在公示，公示结束且没有异议后拨付。',
  },
  object: {
    title: '公示收到异议',
    note: () => '收到异议，正在核查',
    body: () => '公示期间收到异议，主管部门正在核查，核查期间暂不拨付。',
  },
  dismiss: {
    title: '异议不成立',
    note: () => '异议不成立',
    body: () => '经核查异议不成立，批准结果不变。',
  },
  uphold: {
    title: '批准已取消',
    note: () => '异议成立，批准取消',
    body: ({ why }) => `经核查异议成立，批准已取消。原因：${why ?? '见申报详情'}`,
  },
  pay: {
    title: '资金已拨付',
    note: (notice) => `已拨付${sum(notice)}`,
    body: (notice) => `已拨付${sum(notice)}，请留意到账。`,
  },
  offer: {
    title: '免申即享，请确认',
    note: (notice) => `可获${sum(notice)}，请确认`,
    body: (notice) =>
      `根据官方名单，您符合条件，可获${sum(notice)}。不用填写材料，打开确认后即进入审核。`,
  },
  'due-soon': {
    title: '补正快到期了',
    note: (notice) => `请在${day(notice)}前补正`,
    body: (notice) => `还没有补正，最后期限是${day(notice)}，请尽快改好后重新提交。`,
  },
  overdue: {
    title: '补正期限已过',
    note: () => '补正期限已过',
    body: (notice) => `${day(notice)}前没有收到补正，主管部门可能办结这件申报，请尽快补正或联系。`,
  },
}

/** What was written before events were named says its state. */
const eventOf = ({ event, state }: Notice): Event => {
  if (event) return event
  const byState: { readonly [known in Notice['state']]?: Event } = {
    accepted: 'accept',
    reviewed: 'review',
    returned: 'return',
    approved: 'approve',
    rejected: 'reject',
  }
  return byState[state] ?? 'assign'
}

/** A message of the inbox as its person reads it. */
export const sayNotice = (notice: Notice): NoticeWords => {
  const { title, note, body } = said[eventOf(notice)]
  return {
    title,
    note: note(notice),
    body: `${itemTitles[notice.item]}（${notice.claim}）${body(notice)}`,
  }
}
