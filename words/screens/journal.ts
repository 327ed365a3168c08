import { currentEdition, itemsOf } from '../../policy/edition'
import { sayMoney } from '../money'
import { sayTime } from '../time'
import { sayStaffPost } from './staff'
import type { Post } from '../../contract/shapes/post'

export const journalWords = {
  title: '操作记录',
  about: '每次操作都和改动一起写入，不能修改或删除。',
  year: '年份',
  none: '这一年还没有操作记录',
  columns: { at: '时间', by: '操作人', what: '操作', changes: '内容' },
  nobody: '未记名',
  moreFailed: '更早的记录没有载入',
  change: (label: string, before: string, after: string) => `${label}：${before} → ${after}`,
  is: (label: string, value: string) => `${label}：${value}`,
  empty: '无',
  yes: '是',
  no: '否',
} as const

const doings: Readonly<Record<string, string>> = {
  'invite-staff': '邀请人员',
  'revoke-invitation': '撤销邀请',
  'accept-invitation': '接受邀请',
  'change-post': '修改岗位',
  'end-post': '结束任职',
  'set-staff-absence': '登记请假',
  'keep-round': '保存批次',
  'open-round': '开放批次',
  'close-round': '关闭批次',
  'prolong-round': '批次延期',
  'keep-rules': '修改审核规则',
  'keep-service': '修改县区和电话',
  'keep-templates': '修改微信模板',
  'keep-documents': '修改材料清单',
  'import-calendar': '导入节假日',
  'import-grants': '导入历年资助',
  'write-payments': '导出拨付清单',
  'import-offers': '免申即享',
  'settle-join': '处理联系人申请',
  'settle-verification': '单位核验',
  'write-offers': '导出待联系企业',
}

/** A message that operators carry out, as they call it. */
export const sayDoing = (what: string): string => doings[what] ?? what

const labels: Readonly<Record<string, string>> = {
  name: '姓名或名称',
  post: '岗位',
  absence: '请假',
  ends: '有效至',
  title: '批次或主体',
  status: '状态',
  opens: '开始日',
  closes: '截止日',
  budget: '资金',
  items: '受理事项',
  twoPairsAbove: '双人审核金额',
  returnDays: '补正天数',
  publicationDays: '公示工作日',
  sampleOneIn: '抽查比例（每多少件一件）',
  sampleFirst: '首件复核',
  counties: '县区',
  office: '主管部门',
  correction: '补正通知模板',
  result: '结果通知模板',
  payment: '拨付通知模板',
  holidays: '放假',
  workdays: '上班',
  claims: '件数',
  sum: '金额',
  objected: '有异议未列入',
  item: '事项',
  documents: '另需材料',
  off: '已停用',
  year: '年度',
  paper: '文号',
  number: '代码',
  outcome: '结果',
  why: '原因',
}

const sums: readonly string[] = ['twoPairsAbove', 'sum', 'budget']

const outcomes: Readonly<Record<string, string>> = {
  accept: '同意加入',
  replace: '替换原联系人',
  refuse: '不同意',
  confirm: '通过',
}

/** What a line is about: said also where it stayed the same. */
const subjects: readonly string[] = ['title', 'item']

const sayItem = (id: string): string =>
  itemsOf(currentEdition).find((one) => one.id === id)?.title ?? id

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const sayValue = (field: string, value: unknown): string => {
  if (value === null || value === undefined || value === '') return journalWords.empty
  if (Array.isArray(value) && value.length === 0) return journalWords.empty
  if (typeof value === 'number') return sums.includes(field) ? sayMoney(value) : String(value)
  if (Array.isArray(value)) return value.length > 12 ? `${value.length}` : value.join('、')
  if (isObject(value))
    return field === 'post' ? sayStaffPost(value as Post) : Object.values(value).join(' ')
  if (typeof value === 'boolean') return value ? journalWords.yes : journalWords.no
  if (typeof value !== 'string') return JSON.stringify(value)
  if (field === 'outcome') return outcomes[value] ?? value
  if (field === 'item') return sayItem(value)
  return /^\d{4}-\d{2}-\d{2}T/.test(value) ? sayTime(value) : value
}

/** What a line changed, field by field: only what differs, and what came new. */
export const sayChanges = (from: unknown, to: unknown): readonly string[] => {
  const [before, after] = [isObject(from) ? from : {}, isObject(to) ? to : {}]
  const known = Object.keys(labels).filter((field) => field in before || field in after)
  return known.flatMap((field) => {
    const label = labels[field] ?? field
    const [was, is] = [sayValue(field, before[field]), sayValue(field, after[field])]
    if (!isObject(from)) return [journalWords.is(label, is)]
    if (!isObject(to)) return [journalWords.is(label, was)]
    if (was !== is) return [journalWords.change(label, was, is)]
    return subjects.includes(field) ? [journalWords.is(label, is)] : []
  })
}
