import type { ToldOffer } from '../../contract/import-offers'
import { readYuan } from '../money'
import type { Column, ListRow } from './columns'

export const offerColumns = {
  name: { titles: ['企业名称', '单位名称'] },
  number: { titles: ['统一社会信用代码'] },
  item: { titles: ['事项'] },
  date: { titles: ['认定日期', '日期'] },
  reference: { titles: ['证书编号或文号', '证书编号', '文号'] },
  level: { titles: ['级别'], optional: true },
  bonus: { titles: ['省级奖金（元）', '省级奖金'], optional: true },
  phone: { titles: ['联系电话'], optional: true },
} as const satisfies Readonly<Record<string, Column>>

/** A sum that is none stays what it was, and is told as a fault of its row. */
export const offerOf = ({ line, cells }: ListRow<keyof typeof offerColumns>): ToldOffer => ({
  line,
  ...cells,
  bonus: cells.bonus === '' ? '' : (readYuan(cells.bonus) ?? `${cells.bonus}元`),
})

/** Companies that are called, because nothing else reaches them. */
export const unreachedWords = {
  sheet: '待联系企业',
  file: (year: number) => `${year}年免申即享待联系企业.xlsx`,
  columns: {
    name: '企业名称',
    number: '统一社会信用代码',
    phone: '联系电话',
    item: '事项',
    award: '预计金额（元）',
    date: '认定日期',
    reference: '证书编号或文号',
  },
} as const
