import type { OfferFault, OfferFaultCode } from '../contract/shapes/offer'

const sentences: Readonly<Record<OfferFaultCode, (detail: string) => string>> = {
  'item-unknown': () => '没有这个事项，请写事项名称或编号',
  'item-not-listed': () => '这个事项需要企业提交材料，不能按名单直接发放',
  'number-wrong': () => '统一社会信用代码不正确，请核对18位字符',
  'name-missing': () => '没有填写企业名称',
  'name-differs': (name) => `名称与该代码已登记的名称不一致：${name}`,
  'level-wrong': (options) => `级别不正确，可以写：${options}`,
  'bonus-wrong': () => '省级奖金不正确，请写大于零的金额，最多两位小数',
  'date-wrong': () => '日期不正确，请写成2026-06-01的样子',
  'date-outside': (span) => `日期不在本批次的成果时间内：${span}`,
  'reference-wrong': () => '证书编号或文号没有填写，或格式不正确',
  'reference-used': () => '这个证书编号或文号已获过资助',
  'row-twice': (line) => `与第${line}行重复`,
  'item-not-open': () => '当前没有受理这个事项的批次',
  'not-eligible': (why) => `不符合条件：${why}`,
}

/** Why a row of an official list is not offered, as its keeper reads it. */
export const sayOfferFault = ({ fault, detail = '' }: Pick<OfferFault, 'fault' | 'detail'>) =>
  sentences[fault](detail)
