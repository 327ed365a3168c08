import type { CertificateKind } from '../contract/shapes/reading'

const kinds: Readonly<Record<CertificateKind, string>> = {
  'invention-patent': '发明专利证书',
  'utility-patent': '实用新型专利证书',
  'design-patent': '外观设计专利证书',
  'data-registration': '数据知识产权登记证书',
  'madrid-registration': '国际注册证书',
  'trademark-registration': '商标注册证',
  judgment: '裁判文书',
  invoice: '发票',
  'management-system': '管理体系认证证书',
  'patent-agent': '专利代理师资格证',
  'business-licence': '营业执照',
  unknown: '',
}

/** The kind of certificate that a photo was read as; nothing where it has none of its own. */
export const sayKind = (kind: CertificateKind): string => kinds[kind]
