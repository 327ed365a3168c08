import type { PhotoText } from '../../../cloudfunctions/ports/reader'
import { photoPageOf } from '../../../cloudfunctions/reading/photo-page'
import { verifyReference, type Declared } from '../../../cloudfunctions/reading/verify-reference'
import { referenceRules } from '../../../policy/claims/references'
import { aPage } from './a-page'

export const {
  'gi-trademark': mark,
  'open-licence': licence,
  'domestic-enforcement': lawsuit,
} = referenceRules

export const trademark = `
第 4815501 号
商 标 注 册 证
核定使用商品/服务项目（国际分类：17）
注 册 人样例半导体股份有限公司
注册地址 江苏省样例市样例路8号
注册日期 2024年09月24日
有效期至 2034年09月23日`
export const told: Declared = {
  number: '4815501',
  holder: '样例半导体股份有限公司',
  date: '2024-09-24',
}

export const pagesOf = (...texts: readonly PhotoText[]) =>
  texts.map((text, at) => photoPageOf(text, at, 'one'))

export const verdictsOn = (printed: string, declared: Partial<Declared>, rule = mark) => {
  const { number, holder, date } = verifyReference(
    { ...told, ...declared },
    rule,
    pagesOf(aPage(printed)),
  )
  return [number.verdict, holder?.verdict, date.verdict]
}
