import type { ToldPayment } from '../../contract/import-payments'
import { readYuan } from '../money'
import type { Column, ListRow } from './columns'

/** What the treasury fills in, in the list that it was given. */
export const paidTitles = { date: '拨付日期', amount: '实拨金额（元）', reference: '拨付凭证号' }

export const paidColumns = {
  claim: { titles: ['申报编号', '申报号'] },
  date: { titles: [paidTitles.date] },
  amount: { titles: [paidTitles.amount, '拨付金额（元）', '拨付金额'] },
  reference: { titles: [paidTitles.reference, '拨付文号'] },
} as const satisfies Readonly<Record<string, Column>>

type Row = ListRow<keyof typeof paidColumns>

/** Not paid yet: the treasury has filled in nothing. */
export const isBlank = ({ cells: { date, amount, reference } }: Row): boolean =>
  date === '' && amount === '' && reference === ''

/** A sum that is none stays what it was, and is told as a fault of its row. */
export const paymentOf = ({ line, cells }: Row): ToldPayment => ({
  line,
  ...cells,
  amount: readYuan(cells.amount) ?? `${cells.amount}元`,
})
