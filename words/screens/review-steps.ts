import { queueStateWords, type QueueState } from './review'

/** What a reviewer may do with a claim. */
export type ReviewStep = 'accept' | 'review' | 'approve' | 'reject' | 'return'

interface StepWords {
  /** The button at the foot, and the sheet's title. */
  readonly label: string
  /** The sheet's button that does it. */
  readonly yes: string
  /** What will happen. */
  readonly note: string
  /** What is so once it happened. */
  readonly done: string
}

export const stepWords: Readonly<Record<ReviewStep, StepWords>> = {
  accept: {
    label: '受理',
    yes: '确认受理',
    note: '受理后进入初审，申报主体会收到消息；之后仍可退回补正。',
    done: '已受理，可以开始初审',
  },
  review: {
    label: '初审通过',
    yes: '确认初审通过',
    note: '通过后交市局决定，申报主体会收到消息。初审和决定须由不同的人完成。',
    done: '初审已通过，已交市局决定',
  },
  approve: {
    label: '批准',
    yes: '确认批准',
    note: '批准后立即占用额度和名额，所用证书编号不能再次申报，申报主体会收到消息。决定作出后，本页不能撤销。',
    done: '已批准',
  },
  reject: {
    label: '不予批准',
    yes: '确认不予批准',
    note: '本次申报就此办结，申报主体会收到消息并看到下面的原因。决定作出后，本页不能撤销。',
    done: '已作出不予批准的决定',
  },
  return: {
    label: '退回补正',
    yes: '确认退回',
    note: '申报主体会一次看到下列全部问题，改好后用原申报号重新提交，再从受理开始。请一次说全。',
    done: '已退回补正',
  },
}

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
} as const

export const returnWords = {
  groups: {
    facts: '填报内容',
    reference: '证书与文书',
    photo: '证明材料',
    applicant: '申报主体',
    other: '其他',
  },
  facts: (at: number) => `第${at}项的填报内容`,
  reference: (label: string, number: string) => `${label} ${number}`,
  applicant: '主体信息、联系方式或收款账户',
  other: '其他问题',
  how: (place: string) => `“${place}”怎么改`,
  none: '请至少选择一处需要补正的地方',
  unsaid: (place: string) => `请写明“${place}”要怎么改`,
  tooMany: (most: number) => `一次最多${most}处，请合并后再退回`,
  yes: (count: number) => (count === 0 ? '确认退回' : `确认退回（${count}处）`),
} as const

/** Ready sentences; a tap puts one into the words of a fault. */
export const readyFaults: Readonly<Record<keyof typeof returnWords.groups, readonly string[]>> = {
  facts: ['填写内容与证明材料不一致，请核对', '请补充能证明这项内容的材料'],
  reference: [
    '号码与证书不一致，请核对',
    '证书上的名称与申报主体不一致',
    '日期与证书不一致，请核对',
  ],
  photo: ['照片看不清，请重新拍摄', '缺少页面，请补齐', '材料不是要求的文件，请更换'],
  applicant: ['名称与证照不一致，请更正', '收款账户信息不完整，请更正'],
  other: [],
}

export const afterWords = {
  next: (state: QueueState) => `下一件${queueStateWords[state]}`,
  noNext: (state: QueueState) => `${queueStateWords[state]}的申报都办完了`,
  queue: '回到待办',
  reload: '看最新状态',
  used: (numbers: string) => `已获过资助的编号：${numbers}`,
  range: (range: string) => `现在可批准的金额：${range}`,
} as const
