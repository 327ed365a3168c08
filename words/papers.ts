/** The sentences of the papers that are printed: the form of a claim, and the office's letters. */
import type { ClaimState } from '../contract/shapes/claim'
import type { Award, Fen } from '../policy/vocabulary'
import { sayCapitalMoney } from './capital-money'
import { commitment } from './commitment'
import { sayAward, sayYuan } from './money'
import { sayDay, sayTime } from './time'

export const paperWords = {
  sample: '样例数据，不具效力',
  number: (claim: string) => `申报号：${claim}`,
  foot: (claim: string, at: string) => `申报号 ${claim}　打印于${at}`,
  page: (page: number, pages: number) => `第 ${page} 页 共 ${pages} 页`,
  file: (paper: string, claim: string) => `${paper}-${claim}.pdf`,
  empty: '未填',
  none: '无',
  office: '受理机关',
  phone: '联系电话',
  date: '日期：　　　　年　　月　　日',
} as const

/** The day of an instant, in Shanghai. */
export const sayDayOf = (iso: string): string => sayTime(iso).split(' ')[0] ?? ''

/** A draft of the policy is not in force, and a paper that rests on it says so. */
export const sayBasis = (policy: string, article: string, issued: string | null): string =>
  `《${policy}》${article}${issued === null ? '（尚未印发）' : ''}`

export const formWords = {
  paper: '申报表',
  title: '知识产权资助资金申报表',
  unfinished: { draft: '（未提交）', withdrawn: '（已撤回）' } as Partial<
    Readonly<Record<ClaimState, string>>
  >,
  applicant: '一、申报主体',
  item: '二、申报事项',
  told: '三、申报内容',
  documents: '四、证明材料',
  assessed: '五、金额核算',
  promise: '六、信用承诺',
  name: '名称',
  englishName: '英文名称',
  credit: '统一社会信用代码',
  identity: '身份证号',
  county: '所属县区',
  roles: '主体类型',
  contact: '联系人',
  contactPhone: '联系电话',
  bank: '开户银行',
  account: '银行账号',
  itemName: '事项名称',
  basis: '政策依据',
  year: '申报年度',
  round: '申报批次',
  submitted: '提交时间',
  state: '当前状态',
  entry: (at: number) => `第${at}项`,
  order: '序号',
  day: '日期',
  document: '材料名称',
  photos: '照片张数',
  outcome: '核算结论',
  sum: '核算金额',
  granted: '批准金额',
  how: '计算过程',
  notes: '说明',
  empty: '还没有填写申报内容，暂不能核算。',
  masked: '证件号码、电话和账号按个人信息保护要求只显示后四位；统一社会信用代码为公开信息。',
} as const

/** The commitment that a claim was handed in with; the words of an earlier version are kept by its number. */
export const sayCommitment = (version: string | undefined): string => {
  if (version === undefined) return `${commitment.words}（版本${commitment.version}，提交时确认）`
  if (version !== commitment.version) return `提交时已确认信用承诺（版本${version}）。`
  return `${commitment.words}（版本${version}，提交时已确认）`
}

export const sealWords = {
  organisation: ['申报单位（盖章）：', '经办人（签字）：', paperWords.date],
  individual: ['申报人（签字）：', paperWords.date],
  office: (name: string) => `${name}（盖章）`,
} as const

const you = { organisation: '贵单位', individual: '您' } as const
type Kind = keyof typeof you

/** The letter's first sentence, after the applicant's name: what it is about. */
const about = (kind: Kind, item: string, claim: string): string =>
  `${you[kind]}申报的“${item}”（申报号${claim}）`

export const letterWords = {
  to: (name: string) => `${name}：`,
  ask: (name: string, phone: string) => `如有疑问，请联系${name}，电话${phone}。`,
  notIssued: '本告知书所依据的政策尚为征求意见稿，以正式印发的文件为准。',
} as const

export const correctionWords = {
  paper: '补正告知书',
  opening: (kind: Kind, item: string, claim: string, faults: number) =>
    `${about(kind, item, claim)}收悉。经查看，有${faults}处需要补正，现一次性告知如下：`,
  due: (day: string | undefined) =>
    day === undefined
      ? '请按以上内容补正后重新提交，申报号不变。'
      : `请在${sayDay(day)}前（含当日）按以上内容补正并重新提交，申报号不变。`,
} as const

export const resultWords = {
  paper: '审核结果告知书',
  opening: (kind: Kind, item: string, claim: string) =>
    `${about(kind, item, claim)}已经审核，决定给予资助，现告知如下：`,
  item: '资助事项',
  basis: '政策依据',
  sum: '资助金额',
  capitals: '金额大写',
  figures: (sum: Fen) => sayYuan(sum),
  inCapitals: (sum: Fen) => sayCapitalMoney(sum),
  pieces: (label: string, numbers: readonly string[]) =>
    `本次资助的成果共${numbers.length}项，${label}为：${numbers.join('、')}。`,
  how: '金额是怎么算出来的',
  trimmed: (uncapped: Award, cap: string, assessed: Award) =>
    `按成果应得${sayAward(uncapped)}，因“${cap}”，核减为${sayAward(assessed)}。`,
  within: (assessed: Award, sum: Fen) =>
    `条文允许的范围是${sayAward(assessed)}，经审核核定为${sayYuan(sum)}。`,
  note: (why: string) => `审核说明：${why}`,
} as const

/** What is still to come of a grant, by how far it has gone. */
export const grantNext = {
  approved: '审核结果将按规定公示，公示和拨付安排以主管部门通知为准。',
  published: '审核结果已按规定公示，拨付安排以主管部门通知为准。',
  paid: '资助资金已经拨付，请核对收款账户。',
} as const

export const rejectionWords = {
  paper: '不予支持告知书',
  opening: (kind: Kind, item: string, claim: string) =>
    `${about(kind, item, claim)}经审核，决定不予支持，现告知如下：`,
  basis: '政策依据',
  reason: '不予支持的理由',
  unsaid: '见申报详情',
} as const
