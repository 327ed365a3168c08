import type { Holder } from '../policy/claims/references'
import type { ItemId } from '../policy/vocabulary'
import { referenceRules } from '../policy/claims/references'

interface KindWords {
  readonly label: string
  readonly hint: string
}

const kinds: Readonly<Record<string, KindWords>> = {
  'award-notice': { label: '获奖通知编号', hint: '按获奖通知或证书填写' },
  'patent-number': { label: '专利号', hint: '如 ZL202010123456.X，末位是校验码' },
  'international-registration': { label: '国际注册号', hint: '证书上的注册号，最多7位数字' },
  'trademark-registration': { label: '商标注册号', hint: '最多8位数字，末尾可有一个字母' },
  'announcement-number': { label: '公告号', hint: '按批准公告填写' },
  'data-registration': { label: '登记证书号', hint: '17位证书号或16位登记号' },
  'project-number': { label: '项目编号', hint: '按合同或验收文件填写' },
  'approval-document': { label: '批准文号', hint: '按批准文件填写' },
  'pledge-registration': { label: '质押登记号', hint: '按质押登记通知书填写' },
  'issue-code': { label: '发行代码', hint: '按发行文件填写' },
  'insurance-policy': { label: '保险单号', hint: '按保险单填写' },
  'record-number': { label: '备案号', hint: '按备案文件填写' },
  'case-number': { label: '案号', hint: '如（2025）苏07民初123号；境外案件按文书填写' },
  'mediation-agreement': { label: '调解协议编号', hint: '按调解协议填写' },
  'rating-and-year': { label: '称号或评价年度', hint: '如 2026年度优秀' },
  'certificate-number': { label: '证书编号', hint: '按认证证书或评价结果填写' },
  'plan-or-event': { label: '活动名称或方案编号', hint: '写清活动名称和时间' },
  'fair-and-year': { label: '展会名称和年份', hint: '如 2026年某某知识产权交易会' },
  'qualification-number': { label: '资格证号', hint: '7位数字' },
  'title-certificate': { label: '职称证书编号', hint: '按职称证书填写' },
}

/** What the number of an item's reference is called, and where to find it. */
export const referenceWords = (item: ItemId): KindWords =>
  kinds[referenceRules[item].kind] ?? { label: '编号', hint: '按证明材料填写' }

const holders: Readonly<Record<Holder, string>> = {
  organisation: '证书上的名称',
  'english-name': '证书上的英文名称',
  person: '持证人姓名',
  party: '文书上的当事人名称',
  none: '',
}

/** What the holder's name of an item's reference is called. */
export const holderLabel = (item: ItemId): string => {
  const kinds = referenceRules[item].holder
  return kinds.includes('organisation') && kinds.includes('person')
    ? '证书上的单位或个人名称'
    : holders[kinds[0] ?? 'organisation']
}

const documents: Readonly<Record<string, string>> = {
  'business-licence': '营业执照',
  'award-certificate': '获奖证书',
  'provincial-payment-notice': '省级奖金发放通知',
  'award-notice': '获奖通知',
  'registration-certificate-with-parties': '国际注册证书（含指定缔约方页）',
  'recognition-document': '认定文件',
  announcement: '批准公告',
  'registration-certificate': '登记（注册）证书',
  contract: '合同',
  report: '总结或成果报告',
  'acceptance-document': '验收文件',
  'approval-document': '批准文件',
  'pledge-notice': '质押登记通知书',
  'loan-contract': '贷款合同',
  'settlement-proof': '结清证明',
  'interest-list': '利息清单',
  'valuation-report-and-invoice': '评估报告和发票',
  'issue-documents': '发行文件',
  'insurance-policy': '保险单',
  invoice: '发票',
  'payment-proof': '付款凭证',
  'published-declaration': '已公告的开放许可声明',
  'record-filing': '备案文件',
  'member-list': '成员名单',
  'ruling-or-settlement': '生效裁判或和解文书',
  'mediation-case-list': '案件清单（含协议编号）',
  notice: '评价或认定通知',
  'certificate-or-evaluation': '认证证书或评价结果',
  plan: '活动方案',
  pictures: '现场照片',
  'office-notice': '主管部门组展通知',
  'booth-contract': '展位合同',
  'personal-certificate': '本人证书',
  'employment-proof': '社保等在职证明',
}

export const documentLabel = (document: string): string => documents[document] ?? document
