import type { ImportFault, ImportFaultCode } from '../contract/shapes/import-fault'
import { sayMoney } from './money'

type Say = (detail: string) => string

const fen: Say = (detail) => sayMoney(Number(detail))

const sentences: Readonly<Record<ImportFaultCode, Say>> = {
  'item-unknown': () => '没有这个事项，请写事项名称或编号',
  'number-wrong': () => '证件号不正确，请核对18位字符和校验码',
  'name-missing': () => '没有填写单位名称',
  'name-differs': (name) => `名称与该证件号已有的名称不一致：${name}`,
  'year-wrong': () => '年度不正确，请写2000到2100之间的年份',
  'amount-wrong': () => '金额不正确，请写大于零的金额，最多两位小数',
  'paper-wrong': () => '文号没有填写，或超过60个字符',
  'places-wrong': () => '名额不正确，请写1到1000的整数',
  'too-many-references': () => '证书编号超过80个',
  'reference-misformed': (number) => `证书编号格式不正确：${number}`,
  'reference-twice': (number) => `证书编号在名单中出现两次：${number}`,
  'reference-used': (number) => `证书编号已获过资助：${number}`,
  'row-twice': (line) => `与第${line}行重复`,
  'imported-otherwise': () => '该文号的这项资助已导入过，但金额、名额或证书编号不同',
  'cap-year': (left) => `超出本年度限额，剩余${fen(left)}`,
  'cap-ever': (left) => `超出累计限额，剩余${fen(left)}`,
  'times-year': () => '超出本年度可获资助的次数',
  'times-ever': () => '超出累计可获资助的次数',
  'places-gone': (left) => `超出全市名额，剩余${left}个`,
}

/** Why a row of a list of grants is not imported, as its keeper reads it. */
export const sayImportFault = ({ fault, detail = '' }: Pick<ImportFault, 'fault' | 'detail'>) =>
  sentences[fault](detail)
