import type { Role } from '../policy/vocabulary'

export const roleWords: Readonly<Record<Role, string>> = {
  enterprise: '企业',
  individual: '个人',
  university: '高校',
  'research-institute': '科研院所',
  'service-agency': '知识产权服务机构',
  association: '行业协会、商会',
  alliance: '知识产权联盟',
  park: '园区、产业集聚区',
  county: '县区',
  market: '商贸街区、专业市场',
  mediation: '调解组织',
  school: '中小学、技工院校',
  other: '其他组织',
}

export const roleNotes: Partial<Readonly<Record<Role, string>>> = {
  'service-agency': '代理、咨询、导航等专业机构',
  mediation: '人民调解、商事调解、行业调解',
  other: '以上都不是的单位',
}
