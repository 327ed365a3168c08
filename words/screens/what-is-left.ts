import type { Cap } from '../../policy/rule'
import { sayMoney } from '../money'

const sayAmount = ({ measure }: Cap, left: number): string => {
  if (measure === 'amount') return sayMoney(left)
  return measure === 'claims' ? `${left}次` : `${left}个名额`
}

export const whatIsLeftWords = {
  title: '额度',
  none: '本事项没有金额、次数或名额上限。',
  left: (cap: Cap, left: number) => `还剩${sayAmount(cap, left)}`,
  leftThen: (cap: Cap, then: number, now: number) =>
    `决定时还剩${sayAmount(cap, then)}，现在还剩${sayAmount(cap, now)}`,
  decides: '决定了金额',
  untouched: '金额由成果算出，没有触及上限。',
} as const
