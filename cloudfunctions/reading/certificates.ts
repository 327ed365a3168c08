import type { CertificateKind } from '../../contract/shapes/reading'
import type { NumberForm } from './numbers'

/** Where a number may stand: at these labels or, without any, wherever its form is found. */
export interface NumberPlace {
  readonly form: NumberForm
  readonly labels: readonly string[]
}

/** How a kind of certificate is told, and where its three facts stand, the likeliest first. */
export interface Certificate {
  readonly kind: CertificateKind
  /** All words of one of the groups stand on it; small slips in longer ones are forgiven. */
  readonly titles: readonly (readonly string[])[]
  readonly numbers: readonly NumberPlace[]
  readonly holders: readonly string[]
  readonly dates: readonly string[]
  /** How names are written there: a name ends at the first comma, or is Latin. */
  readonly names?: 'in-sentence' | 'latin'
}

const at = (form: NumberForm, ...labels: readonly string[]): NumberPlace => ({ form, labels })

const patent = (kind: CertificateKind, ...titles: readonly (readonly string[])[]): Certificate => ({
  kind,
  titles,
  numbers: [at('patent', '专利号'), at('patent')],
  holders: ['专利权人', '专利权入', '权利人'],
  dates: ['授权公告日', '授权公告目', '公告日'],
})

/** Labels of documents whose kind is not told: approvals, policies, pledges, awards, titles. */
const unknown: Certificate = {
  kind: 'unknown',
  titles: [],
  numbers: [
    at('document', '文号', '编号'),
    ...[at('any', '证书编号', '证书号', '登记编号', '登记证号', '登记号', '注册号', '保险单号')],
    ...[at('any', '保单号', '质押登记号', '合同登记号', '合同编号', '协议编号', '项目编号')],
    ...[at('any', '资格证号', '管理号', '备案号', '备案编号', '公告号', '批准号', '编号')],
    at('document'),
    at('case'),
    at('patent'),
  ],
  holders: [
    ...['专利权人', '权利人', '登记主体', '注册人', '投保人', '被保险人', '出质人', '持有人'],
    ...['获奖单位', '完成单位', '承担单位', '单位名称', '企业名称', '机构名称', '申请人', '姓名'],
    '名称',
  ],
  dates: [
    ...['发证日期', '颁证日期', '登记日期', '注册日期', '批准日期', '签发日期', '签单日期'],
    ...['质押登记日', '登记日', '授予日期', '公告日期', '发文日期', '签订日期', '日期'],
  ],
}

const known: readonly Certificate[] = [
  // First, for a ruling names the rights that it is about.
  {
    kind: 'judgment',
    titles: [['判决书'], ['裁定书'], ['调解书'], ['民事判决'], ['原告', '被告', '本院']],
    numbers: [at('case')],
    holders: ['上诉人', '再审申请人', '原告', '申请人', '申请执行人', '原审原告'],
    dates: [],
    names: 'in-sentence',
  },
  patent('utility-patent', ['实用新型专利证书']),
  patent('design-patent', ['外观设计专利证书']),
  patent('invention-patent', ['发明专利证书'], ['专利号', '专利权人']),
  {
    kind: 'data-registration',
    titles: [['数据知识产权登记'], ['数据知识产权', '登记主体']],
    numbers: [
      at('data-certificate', '证书编号', '证书号', '编号'),
      at('data-notice'),
      at('data-certificate'),
      at('data-registration', '登记号', '登记编号'),
      at('any', '登记号', '登记编号', '证书编号'),
    ],
    holders: ['登记主体', '权利主体', '申请人', '权利人', '持有人'],
    dates: ['登记日期', '登记日', '发证日期', '颁发日期', '登记时间'],
  },
  {
    kind: 'madrid-registration',
    titles: [['马德里'], ['国际注册号'], ['INTERNATIONALREGISTRATION'], ['MADRIDSYSTEM']],
    numbers: [
      at('international', 'REGISTRATIONNO', 'REGISTRATIONNUMBER', 'NUMBEROFREGISTRATION'),
      at('international', '国际注册号', '注册号', '(111)', '(11)'),
    ],
    holders: ['OFTHEHOLDER', 'HOLDER', '注册人名称', '注册人', '持有人', '(732)'],
    dates: ['DATEOFREGISTRATION', 'REGISTRATIONDATE', '国际注册日', '注册日', '(151)'],
    names: 'latin',
  },
  {
    kind: 'trademark-registration',
    titles: [['商标注册证'], ['核定使用商品', '注册人'], ['注册商标', '核定使用']],
    numbers: [at('mark', '第'), at('mark', '注册号', '注册证号', '商标注册证')],
    holders: ['注册人', '注册入', '商标注册人', '申请人'],
    dates: ['注册日期', '注册有效期限', '有效期限', '自公元', '注册有效期', '核准日期'],
  },
  {
    kind: 'invoice',
    titles: [['电子发票'], ['增值税专用发票'], ['增值税普通发票'], ['发票号码', '开票日期']],
    numbers: [at('invoice', '发票号码', '票号码'), at('invoice')],
    holders: ['名称'],
    dates: ['开票日期', '票日期'],
  },
  {
    kind: 'management-system',
    titles: [['知识产权管理体系'], ['知识产权合规管理体系'], ['管理体系认证证书'], ['29490']],
    numbers: [at('any', '证书编号', '证书注册号', '注册号', '证书号', '编号', 'CERTIFICATENO')],
    holders: ['兹证明', '组织名称', '获证组织', '企业名称', '名称'],
    dates: ['颁证日期', '发证日期', '颁发日期', '换证日期', '初次获证日期', '签发日期', '证日期'],
  },
  {
    kind: 'patent-agent',
    titles: [['专利代理师资格证'], ['专利代理人资格证'], ['专利代理', '资格证号']],
    numbers: [at('qualification', '资格证号', '资格证书号', '证书编号', '证书号', '编号')],
    holders: ['姓名', '持证人'],
    dates: ['发证日期', '颁证日期', '签发日期', '批准日期', '取得资格日期'],
  },
  {
    kind: 'business-licence',
    titles: [['营业执照'], ['统一社会信用代码', '法定代表人', '注册资本']],
    numbers: [at('credit-code')],
    holders: ['名称'],
    dates: ['成立日期', '注册日期', '登记日期', '核准日期'],
  },
]

/** In the order in which they are asked for; the last one takes whatever is left. */
export const certificates: readonly Certificate[] = [...known, unknown]
