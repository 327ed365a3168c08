import type { Offer } from '../../contract/shapes/offer'

export const offersWords = {
  title: '免申即享',
  about:
    '导入官方名单，系统按政策核算，给有账号的企业备好申报并发出通知，企业确认后直接进入审核，不用再交材料。',
  importTitle: '导入官方名单',
  reached: (reached: number, unknown: number) =>
    `${reached}家有账号，将通知确认；${unknown}家还没有账号，可导出后电话联系`,
  year: '年份',
  none: '这一年还没有导入名单',
  columns: {
    name: '企业',
    item: '事项',
    award: '可获资助',
    reach: '通知',
    answer: '答复',
  },
  reach: {
    message: '微信通知已送达',
    inbox: '仅站内消息',
    sending: '正在发送',
    none: '还没有账号',
  } satisfies Readonly<Record<Offer['reach'], string>>,
  answers: { waiting: '等待确认', declined: '已放弃', confirmed: '已确认' },
  open: (answer: string, name: string) => `${answer}：${name}`,
  exportNone: '导出没有账号的企业',
  exported: (companies: number) => `已导出${companies}家，含联系电话，请妥善保管，用后删除。`,
  moreFailed: '更早的没有载入',
  barred: '免申即享由市局审核岗办理',
  barredNote: '您的岗位不导入官方名单。',
} as const

/** What the company an offer was made to has answered. */
export const sayAnswer = ({ state }: Pick<Offer, 'state'>): string => {
  const { answers } = offersWords
  if (state === undefined) return ''
  if (state === 'draft') return answers.waiting
  return state === 'withdrawn' ? answers.declined : answers.confirmed
}
