import type { MoveName } from '../../contract/shapes/claim'

const moves: Readonly<Record<MoveName, string>> = {
  submit: '提交申报',
  accept: '县区受理',
  return: '退回补正',
  'return-from-city': '市局退回补正',
  review: '初审通过',
  approve: '批准',
  'approve-alone': '批准',
  reject: '不予批准',
  'reject-alone': '不予批准',
  'reject-lapsed': '逾期未补正，办结',
  undo: '撤销决定，重新审理',
  'undo-lapse': '办结撤销，退回补正',
  withdraw: '撤回申报',
  assign: '领取或转交',
  note: '内部留言',
  recheck: '抽查复核通过',
  publish: '开始公示',
  object: '公示收到异议',
  dismiss: '异议不成立',
  uphold: '异议成立，取消批准',
  pay: '拨付资金',
}

/** What the sum of a step is, where it is not the one that was approved. */
const amounts: { readonly [move in MoveName]?: string } = {
  undo: '退回额度：',
  uphold: '退回额度：',
  pay: '拨付金额：',
}

export const claimCourseWords = {
  next: '接下来',
  over: '办理结束',
  move: (move: MoveName) => moves[move],
  amount: (move: MoveName) => amounts[move] ?? '批准金额：',
  due: (day: string) => `补正期限：${day}`,
  checked: (count: number) => `核对通过${count}项`,
  sample: { first: '首件，另一人复核', drawn: '抽中，另一人复核' },
  by: { applicant: '申报主体', county: '县区', city: '市局' },
} as const
