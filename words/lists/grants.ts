import type { ToldGrant } from '../../contract/import-grants'
import { readYuan } from '../money'
import type { Column, ListRow } from './columns'

export const grantColumns = {
  name: { titles: ['单位名称'] },
  number: { titles: ['证件号'] },
  item: { titles: ['事项'] },
  year: { titles: ['年度'] },
  amount: { titles: ['金额（元）'] },
  paper: { titles: ['文号'] },
  references: { titles: ['证书编号', '证书编号（；分隔）'] },
  places: { titles: ['名额'], optional: true },
} as const satisfies Readonly<Record<string, Column>>

/** A sum that is none stays what it was, and is told as a fault of its row. */
export const grantOf = ({ line, cells }: ListRow<keyof typeof grantColumns>): ToldGrant => ({
  line,
  name: cells.name,
  number: cells.number,
  item: cells.item,
  year: cells.year.replace(/年$/, ''),
  amount: readYuan(cells.amount) ?? `${cells.amount}元`,
  paper: cells.paper,
  references: cells.references
    .split(/[;；\n]/)
    .map((number) => number.trim())
    .filter((number) => number !== ''),
  ...(cells.places === '' ? {} : { places: cells.places }),
})
