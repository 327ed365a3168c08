import type { Award } from '../../policy/vocabulary'
import { sayMoney } from '../money'

export const rangeWords = {
  certain: '确定',
  possible: '最高',
  open: '还不能确定',
} as const

/** The lower end of a range. */
export const sayCertain = ({ min }: Award): string => sayMoney(min)

/** The upper end, or that nobody can tell it yet. */
export const sayMost = ({ max }: Award): string => (max === null ? rangeWords.open : sayMoney(max))
