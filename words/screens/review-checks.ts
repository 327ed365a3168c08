import type { Duplicate } from '../../contract/check-papers'
import type { Verdict } from '../../contract/shapes/reading'

/** What the photos say of each reference, as it is told to reviewers. */
export const verdictWords: Readonly<Record<Verdict['verdict'], string>> = {
  agrees: '一致',
  look: '请人工看',
  differs: '不一致',
  unreadable: '看不清',
  unread: '未识别',
}

export const duplicateWords: Readonly<
  Record<Duplicate['kind'], { readonly here: string; readonly elsewhere: string }>
> = {
  'same-number': { here: '同号：该主体另一件申报', elsewhere: '同号：另一主体也申报了' },
  'same-file': { here: '同一文件：该主体另一件申报', elsewhere: '同一文件：另一主体也交了' },
  alike: { here: '相似图片，仅供参考', elsewhere: '相似图片，仅供参考' },
}

export const checkWords = {
  title: '照片核对',
  asking: '正在取照片核对结果…',
  failed: '照片核对结果没有取到，请以照片为准',
  reading: (count: number) => `${count}张照片还在识别`,
  agreed: (count: number) => `${count}项一致`,
  toLook: (count: number) => `${count}项请看`,
  differing: (count: number) => `${count}项不一致`,
  unread: (count: number) => `${count}项未识别`,
  duplicates: (count: number) => `${count}处重复提示`,
  read: (read: string) => `照片：${read}`,
  lookAt: (label: string, verdict: string) => `${label}${verdict}，看照片上的位置`,
  declared: '申报',
  onPhoto: '照片',
  nothingRead: '没有读出',
  duplicateTitle: '重复提示',
  openClaim: '打开该申报',
  mayNot: '不在您的办理范围',
  licenceNumber: '营业执照代码',
  licenceName: '营业执照名称',
  page: (label: string, page: number) => `${label}，第${page}页`,
} as const
