import type { Fen } from '../policy/vocabulary'

const digits = '零壹贰叁肆伍陆柒捌玖'

/** From the greatest down; what stands before 亿 or 万 is a number of its own. */
const units = [
  [100_000_000, '亿'],
  [10_000, '万'],
  [1000, '仟'],
  [100, '佰'],
  [10, '拾'],
] as const

const sayWhole = (number: number): string => {
  const unit = units.find(([size]) => number >= size)
  if (!unit) return digits.charAt(number)
  const [size, name] = unit
  const rest = number % size
  const head = `${sayWhole((number - rest) / size)}${name}`
  return rest === 0 ? head : `${head}${rest < size / 10 ? '零' : ''}${sayWhole(rest)}`
}

/**
 * A sum in the capitals that cannot be altered by a stroke: `人民币贰万元整`, `人民币叁元零伍分`. At
 * least 0; 整 stands where there are no 分, as the banks' rules for
 * filling in bills have it (正确填写票据和结算凭证的基本规定).
 */
export const sayCapitalMoney = (sum: Fen): string => {
  const [jiao, fen] = [Math.floor(sum / 10) % 10, sum % 10]
  const yuan = Math.floor(sum / 100)
  const whole = yuan === 0 && sum > 0 ? '' : `${sayWhole(yuan)}元`
  // A gap on either side of the 元: none in the yuan's last place, or none in the 角.
  const gap = whole !== '' && sum % 100 > 0 && (jiao === 0 || yuan % 10 === 0) ? '零' : ''
  const tenths = jiao === 0 ? '' : `${digits.charAt(jiao)}角`
  return `人民币${whole}${gap}${tenths}${fen === 0 ? '整' : `${digits.charAt(fen)}分`}`
}
