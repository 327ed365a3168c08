import { documentLabel } from './references'

/** Certificates that are named by the number on them. */
const kinds: Readonly<Record<string, string>> = {
  'patent-number': '专利证书',
  'international-registration': '国际注册证书',
  'trademark-registration': '商标注册证',
  'data-registration': '数据知识产权登记证书',
}

/** The kind of certificate that a photo was read as; nothing for one that has no name here. */
export const sayKind = (kind: string): string => {
  const said = kinds[kind] ?? documentLabel(kind)
  return /^[\x20-\x7e]*$/.test(said) ? '' : said
}
