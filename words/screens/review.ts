import type { queueStates } from '../../contract/shapes/queue'
import type { ClaimState } from '../../contract/shapes/claim'
import type { Post } from '../../contract/shapes/post'

export type QueueState = (typeof queueStates)[number]

/** The queue's states as the office calls them. */
export const queueStateWords: Readonly<Record<QueueState, string>> = {
  submitted: '待受理',
  accepted: '初审中',
  reviewed: '待决定',
  returned: '待补正',
  recheck: '待复核',
  approved: '已批准',
  published: '公示中',
  paid: '已拨付',
  rejected: '未通过',
}

export const sayPost = (post: Post): string => {
  switch (post.kind) {
    case 'county-reviewer':
      return `${post.county}审核岗 · 受理和初审`
    case 'city-reviewer':
      return '市局审核岗 · 全市申报'
    case 'publisher':
      return '公示拨付岗'
    case 'operator':
      return '系统管理岗'
  }
}

export const queueWords = {
  title: '审核待办',
  states: '按办理阶段查看',
  refresh: '刷新',
  stale: '没能取到最新内容，下面是刚才的列表',
  more: '查看更多',
  count: (count: number) => `${count}件`,
  columns: {
    name: '申报主体',
    item: '申报事项',
    county: '县区',
    time: '提交时间',
    handler: '经办',
    sum: '金额',
  },
  rounds: '申报批次',
  views: { all: '全部', mine: '我领取的' },
  viewsLabel: '看哪些申报',
  me: '我',
  colleague: '同事',
  taken: '已领取',
  noted: { county: '县区留言', city: '市局留言' },
  approved: '批准',
  due: (day: string) => `补正截止${day}`,
  overdue: '已逾期',
  standIn: (names: string) => `您今天替${names}办理，他们领取的申报也列在这里。`,
  noneMine: '您还没有领取申报',
  noneMineNote: '在申报页点“领取”，就会出现在这里；办完后自动离开。',
  compare: '择优对比',
  publications: '公示管理',
  moreFailed: '后面的没有取到，请重试',
  none: (state: QueueState) => `没有${queueStateWords[state]}的申报`,
  noneNote: '有新的申报进入这个阶段，就会出现在这里。',
  noPost: '这里是审核人员的工作台',
  noPostNote: '您的账号没有审核岗位。如需开通，请联系系统管理人员。',
} as const

export const inspectWords = {
  title: '申报审核',
  number: '申报号',
  submitted: '提交时间',
  offered: '免申即享',
  submittedSum: '提交时核算',
  approved: '批准金额',
  county: '所属县区',
  applicant: '申报主体',
  name: '名称',
  englishName: '英文名称',
  roles: '主体类别',
  contact: '联系人',
  bank: '开户行',
  account: '账号（末四位）',
  phone: '电话（末四位）',
  code: { organisation: '统一社会信用代码', individual: '身份证号（末四位）' },
  claimed: '申报内容',
  entry: (at: number) => `第${at}项`,
  references: (count: number) => `共${count}份`,
  date: '日期',
  empty: '未填',
  otherName: '与主体名称不同',
  photos: '证明材料',
  photoCount: (count: number) => `${count}张`,
  lacking: '缺',
  fromList: '可按名单核实',
  waiting: '还没传完',
  dark: '偏暗',
  small: '偏小',
  otherPhotos: '其他照片',
  photo: (label: string, at: number) => `${label}，第${at}张`,
  place: (at: number, count: number) => `第${at}张，共${count}张`,
  compare: '对照申报填写',
  earlier: '上一张',
  later: '下一张',
  turn: '转90°',
  assessed: '现在核算',
  ledger: '额度与已获资助',
  noCap: '本事项没有额度限制',
  left: (left: string) => `还剩${left}`,
  times: (count: number) => `${count}次`,
  places: (count: number) => `${count}个`,
  grantedYear: (year: number) => `${year}年已获资助`,
  grantedEver: '累计已获资助',
  grantedSum: (sum: string, count: number) => `${sum}（${count}次）`,
  grantedNone: '无',
  history: '办理经过',
  handler: '经办',
  nobody: '还没有人领取',
  handlerOf: (name: string) => `${name}已领取`,
  mine: '您已领取',
  due: '补正截止',
  overdue: '已逾期',
  form: '申报表',
  letter: '告知书',
  pdf: (paper: string) => `${paper}（PDF）`,
  preparing: '正在生成…',
  compareWith: '择优对比',
  decision: '决定',
  asked: '提交时核算',
  decidedOn: '决定时核算',
  uncapped: '不计上限应得',
  trimmed: '因上限核减',
  trimmedBy: (sum: string, cap: string) => `${sum}（${cap}）`,
  trimmedNone: '没有核减',
  paid: '拨付金额',
  notPaid: '还没有拨付',
  piecesOf: '批准的成果',
  somePieces: (some: number, all: number) => `${all}件中的${some}件`,
  publication: '公示与异议',
  period: '公示期',
  span: (from: string, until: string) => `${from}至${until}`,
  publicPage: '公示页面',
  objections: '异议',
  noObjection: '没有收到异议',
  outcomes: { open: '待处理', upheld: '异议成立', dismissed: '异议不成立', moot: '批准已取消' },
  settled: '处理意见：',
  payment: '拨付',
  paidOn: '拨付日期',
  paidNumber: '拨付凭证号',
  returned: '已退回，等待补正的问题',
  others: '这家主体的其他申报',
  othersNone: '没有其他申报',
  sample: {
    first: '本批次这个事项的第一件决定，须由另一人复核',
    drawn: '随机抽中，须由另一人复核',
  },
  waitCity: '等待市局决定',
  waitCityNote: '初审已经完成，由市局作出决定；您可以随时查看结果。',
} as const

/** What stands where there is nothing to be done. */
export const restWords: { readonly [state in ClaimState]?: string } = {
  submitted: '等待受理',
  accepted: '正在初审',
  reviewed: '等待市局决定',
  returned: '等待申报主体补正后重新提交',
  approved: '已批准，等待公示',
  published: '公示中，期满后由公示拨付岗登记拨付',
  paid: '已拨付，全部办结',
  rejected: '已办结',
  withdrawn: '申报主体已撤回',
}
