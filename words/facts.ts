import { isDay } from '../policy/days'
import type { FactValue, ItemId } from '../policy/vocabulary'
import { sayMoney } from './money'
import { sayDay } from './time'

export interface FactWords {
  readonly label: string
  readonly question: string
  readonly hint?: string
}

/** How each fact is asked. Where two items ask one fact in different senses, `item/fact` wins. */
const factTable: Readonly<Record<string, FactWords>> = {
  provincialBonus: {
    label: '省级奖金',
    question: '省里为这个奖项实际发了多少奖金？',
    hint: '以省级发放凭证上的金额为准',
  },
  countries: {
    label: '延伸注册国数量',
    question: '这件商标延伸到多少个国家或地区？',
    hint: '每个被指定的缔约方算一个，欧盟也算一个',
  },
  accepted: { label: '已通过验收', question: '项目通过验收了吗？' },
  level: { label: '级别', question: '是哪一级？' },
  interest: { label: '已付利息', question: '这笔贷款实际付了多少利息？' },
  start: { label: '利息起算日', question: '利息从哪天算起？' },
  end: { label: '利息截止日', question: '利息算到哪天？', hint: '超过一年的部分不计入' },
  fees: { label: '服务费用', question: '评估等服务费付了多少？', hint: '没有就填0' },
  premium: { label: '保费', question: '实际交了多少保费？' },
  recordLevel: { label: '备案级别', question: '联盟在哪一级备案？' },
  matchesIndustryPolicy: { label: '符合产业政策导向', question: '联盟符合本市产业政策导向吗？' },
  outcome: { label: '案件结果', question: '案件的结果是什么？' },
  effective: { label: '裁判已生效', question: '胜诉的裁判已经生效了吗？' },
  benefited: { label: '和解中获益', question: '在和解或撤诉中获益了吗？' },
  costs: {
    label: '维权费用',
    question: '实际付了多少必要费用？',
    hint: '诉讼费、代理费、公证费、鉴定费、调解费等',
  },
  foundInfringing: { label: '文书载明侵权', question: '有文书写明申请人构成侵权吗？' },
  agentFees: {
    label: '代理费',
    question: '实际付了多少维权代理费？',
    hint: '外币按付款当日汇率折成人民币',
  },
  kind: { label: '网点类型', question: '获批的是哪一类？' },
  tier: { label: '称号', question: '获得的是哪一级称号？' },
  passed: { label: '已通过认证或评价合格', question: '通过国家标准认证，或绩效评价合格了吗？' },
  organisedByCityOffice: { label: '由市局组织', question: '是市知识产权局组织参加的吗？' },
  boothCosts: { label: '布展费用', question: '布展实际花了多少？' },
  title: { label: '职称', question: '评上的是哪一级职称？' },
  'exhibition/level': { label: '展会级别', question: '是哪一级的知识产权展会？' },
}

export const factWords = (item: ItemId, fact: string): FactWords =>
  factTable[`${item}/${fact}`] ?? factTable[fact] ?? { label: fact, question: fact }

const optionTable: Readonly<Record<string, string>> = {
  national: '国家级',
  provincial: '省级',
  municipal: '市级',
  other: '其他',
  won: '胜诉',
  settled: '和解或撤诉',
  lost: '败诉',
  'national-outlet': '国家知识产权信息公共服务网点',
  'university-centre': '高校国家知识产权信息服务中心',
  tisc: '技术与创新支持中心（TISC）',
  demonstration: '示范企业',
  advantage: '优势企业',
  'city-ip-enterprise/startup': '初创型',
  'city-ip-enterprise/growth': '成长型',
  'city-ip-enterprise/advantage': '优势型',
  'city-ip-enterprise/leading': '领军型',
  intermediate: '知识产权师',
  senior: '高级知识产权师',
  'full-senior': '正高级知识产权师',
}

export const optionWords = (item: ItemId, option: string): string =>
  optionTable[`${item}/${option}`] ?? optionTable[option] ?? option

const inFen = new Set([
  'provincialBonus',
  'interest',
  'fees',
  'premium',
  'costs',
  'agentFees',
  'boothCosts',
])

/** A fact's value as people read it: a sum, a choice, yes or no, a number or a day. */
export const sayFact = (item: ItemId, fact: string, value: FactValue): string => {
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value === 'string') return isDay(value) ? sayDay(value) : optionWords(item, value)
  return inFen.has(fact) ? sayMoney(value) : String(value)
}

/** What an entry needs to count, for the items that name conditions. */
export const needWords: { readonly [id in ItemId]?: string } = {
  'madrid-trademark': '延伸注册国要达到10个以上（含10个）',
  'high-value-patent': '项目要通过验收',
  'patent-navigation': '项目要通过验收',
  'ip-alliance': '要在省级以上备案，并符合本市产业政策导向',
  'domestic-enforcement': '要胜诉且裁判已生效，或在和解、撤诉中获益',
  'overseas-enforcement': '要胜诉或和解成功，且文书没有写明申请人侵权',
  'management-standard': '要通过认证或绩效评价合格',
  exhibition: '要由市知识产权局组织，且是国家级或省级展会',
}
