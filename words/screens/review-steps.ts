import type { QueueState } from '../../contract/shapes/queue'
import { queueStateWords } from './review'

/** What somebody at the office may do with a claim. */
export type ReviewStep =
  | 'take'
  | 'hand'
  | 'lay'
  | 'accept'
  | 'review'
  | 'approve'
  | 'reject'
  | 'return'
  | 'lapse'
  | 'undo'
  | 'recheck'
  | 'note'
  | 'object'
  | 'settle'
  | 'pay'

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
  take: {
    label: '领取',
    yes: '领取',
    note: '领取后由您办理，其他同事不能再办这件申报。',
    done: '已领取，由您办理',
  },
  hand: {
    label: '转交同事',
    yes: '确认转交',
    note: '转交后由这位同事办理，会出现在他领取的列表里。',
    done: '已转交',
  },
  lay: {
    label: '放回',
    yes: '放回',
    note: '放回后谁都可以领取。',
    done: '已放回，谁都可以领取',
  },
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
    note: '批准后立即占用额度和名额，所用证书编号不能再次申报，申报主体会收到消息。公示前可以撤销。',
    done: '已批准',
  },
  reject: {
    label: '不予批准',
    yes: '确认不予批准',
    note: '本次申报就此办结，申报主体会收到消息并看到下面的原因。公示前可以撤销。',
    done: '已作出不予批准的决定',
  },
  return: {
    label: '退回补正',
    yes: '确认退回',
    note: '申报主体会一次看到下列全部问题，改好后用原申报号重新提交，再从受理开始。请一次说全。',
    done: '已退回补正',
  },
  lapse: {
    label: '逾期未补正，办结',
    yes: '确认办结',
    note: '补正期限已过，没有收到补正。本次申报就此办结，申报主体会收到消息并看到下面的原因。',
    done: '已按逾期未补正办结',
  },
  undo: {
    label: '撤销决定',
    yes: '确认撤销决定',
    note: '撤销后回到待决定，占用的额度、名额和证书编号全部退回；逾期办结的回到待补正。原决定仍留在办理经过里。',
    done: '决定已撤销',
  },
  recheck: {
    label: '复核通过',
    yes: '确认复核通过',
    note: '这件被抽中，须由没有办过它的人再看一遍，之后才能公示。不同意的，请撤销决定并写明原因。',
    done: '复核已通过',
  },
  note: {
    label: '留言',
    yes: '留言',
    note: '县区和市局都看得到，留在办理经过里；申报主体看不到。',
    done: '已留言',
  },
  object: {
    label: '登记异议',
    yes: '确认登记',
    note: '登记后，异议处理完之前不能登记拨付。登记的内容只有办理人员看得到。',
    done: '异议已登记',
  },
  settle: {
    label: '处理异议',
    yes: '确认处理',
    note: '处理结果记入办理经过，不能更改。',
    done: '异议已处理',
  },
  pay: {
    label: '登记拨付',
    yes: '确认登记拨付',
    note: '登记后申报就此办结，申报主体会收到消息，不能撤销。请按财政的拨付凭证填写。',
    done: '已登记拨付',
  },
}

export const afterWords = {
  next: (state: QueueState) => `下一件${queueStateWords[state]}`,
  noNext: (state: QueueState) => `${queueStateWords[state]}的申报都办完了`,
  queue: '回到待办',
  reload: '看最新状态',
  used: (numbers: string) => `已获过资助的编号：${numbers}`,
  range: (range: string) => `现在可批准的金额：${range}`,
  payRange: (most: string) => `最多可拨付${most}`,
} as const
