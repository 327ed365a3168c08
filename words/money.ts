import type { Award, Fen } from '../policy/vocabulary'

const grouped = (whole: number) => String(whole).replace(/\B(?=(\d{3})+$)/g, ',')

/** Fen as yuan with separators: `20,000元`, `12,345.67元`. */
export const sayYuan = (sum: Fen): string => {
  const fen = Math.abs(sum) % 100
  const yuan = (Math.abs(sum) - fen) / 100
  const cents = fen === 0 ? '' : `.${String(fen).padStart(2, '0')}`
  return `${sum < 0 ? '-' : ''}${grouped(yuan)}${cents}元`
}

/** Fen as people say it: `2万元` from 1万 on where it stays short, otherwise in yuan. */
export const sayMoney = (sum: Fen): string => {
  if (sum < 1_000_000 || sum % 10_000 !== 0) return sayYuan(sum)
  const hundreds = sum / 10_000
  const wan = (hundreds - (hundreds % 100)) / 100
  const rest = String(hundreds % 100)
    .padStart(2, '0')
    .replace(/0+$/, '')
  return `${grouped(wan)}${rest === '' ? '' : `.${rest}`}万元`
}

/** A range in words: one sum, `最高…`, `…至…`, or without limit. */
export const sayAward = ({ min, max }: Award): string => {
  if (max === null) return min === 0 ? '金额待定' : `至少${sayMoney(min)}`
  if (min === max) return sayMoney(min)
  return min === 0 ? `最高${sayMoney(max)}` : `${sayMoney(min)}至${sayMoney(max)}`
}

/** What a person typed as yuan, to fen; undefined where it is no sum with at most two decimals. */
export const readYuan = (text: string): Fen | undefined => {
  const match = /^(\d{1,10})(?:\.(\d{1,2}))?$/.exec(text.replace(/[,，\s]/g, ''))
  if (!match) return undefined
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
}
