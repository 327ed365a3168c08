export const decideWords = {
  amount: '批准金额',
  amountHint: (range: string) => `按现在的核算：${range}`,
  unreadable: '请填写金额，单位元，最多两位小数',
  nothing: '金额要大于0；不批准请用“不予批准”',
  outside: (range: string) =>
    `不在可批准的范围内，按现在的核算应为${range}；有成果不予认定的，请退回补正`,
  approveSum: (sum: string) => `确认批准${sum}`,
  cannot: '按现在的核算不能批准，可以退回补正或不予批准',
  reviewNote: '初审意见',
  reviewHint: '只有审核人员看得到',
  approveNote: '说明',
  approveHint: '申报主体看得到',
  why: '不予批准的原因',
  whyHint: '写清依据，申报主体看得到',
  whyMissing: '请写明原因',
  pieces: '批准哪几件',
  piecesHint: (left: number) =>
    `每件占一个名额，全市还剩${left}个；没有选的不占名额，以后可以再申报`,
  piecesNone: '请至少选择一件',
  placesLeft: (left: number) => `全市还剩${left}个名额`,
  recheckNote: '复核意见',
  undoWhy: '撤销的原因',
  undoHint: '只有办理人员看得到',
  lapseWhy: '办结的原因',
} as const

export const checklistWords = {
  title: '逐项核对',
  hint: '核对后勾选，结果记入办理经过',
  done: (ticked: number, all: number) => `已勾${ticked}项，共${all}项`,
  left: (count: number) => `还有${count}项没有勾选，仍可继续；勾了哪些会记入办理经过：`,
} as const

export const noteWords = {
  note: '留言内容',
  hint: '写给县区或市局的同事',
  missing: '请写留言内容',
} as const

export const objectWords = {
  who: '异议人',
  whoHint: '姓名或单位名称',
  whoMissing: '请填写异议人',
  words: '异议内容',
  wordsHint: '写清对什么有异议、理由和材料',
  wordsMissing: '请填写异议内容',
  said: (who: string) => `${who}提出：`,
  upheld: '异议成立',
  dismissed: '异议不成立',
  upheldNote:
    '成立后批准取消，额度、名额和证书编号退回，公示名单上注明，申报主体会收到消息。处理结果不能更改。',
  dismissedNote: '不成立则批准不变，公示期满后可以登记拨付。处理结果不能更改。',
  why: '处理意见',
  whyHint: {
    upheld: '写清依据，申报主体看得到',
    dismissed: '写清依据，只有办理人员看得到',
  },
  whyMissing: '请写明处理意见',
  yes: { upheld: '确认异议成立', dismissed: '确认异议不成立' },
} as const

export const payWords = {
  date: '拨付日期',
  dateMissing: '请选择拨付日期',
  sum: '拨付金额',
  sumHint: (approved: string) => `批准金额${approved}`,
  sumOver: (approved: string) => `不能超过批准金额${approved}`,
  reference: '拨付凭证号',
  referenceHint: '财政支付凭证上的编号',
  referenceMissing: '请填写拨付凭证号',
  running: (day: string) => `公示到${day}结束，之后才能登记拨付`,
  open: '还有异议没有处理，处理后才能登记拨付',
  nothing: '金额要大于0',
} as const

export const handWords = {
  to: '转交给谁',
  none: '没有其他可以转交的同事',
  absent: (from: string, to: string) => `${from}至${to}不在岗`,
} as const
