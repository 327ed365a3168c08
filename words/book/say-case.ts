import type { Line } from '../../policy/assessment'
import type { Entry, ItemId } from '../../policy/vocabulary'
import { sayReason, sayStep, statusWords } from '../assessment'
import { factWords, sayFact } from '../facts'
import { sayAward, sayMoney } from '../money'
import { roleWords } from '../roles'
import { sayCount } from '../units'
import type { About } from './situation'
import { CASE_YEAR, type WorkedCase } from './worked-cases'

export const aboutWords: Readonly<Record<About, string>> = {
  usual: '一般情形',
  who: '申报主体',
  condition: '条件',
  figure: '金额',
  tens: '满十计算',
  rounding: '舍去不足1分',
  limit: '单项限额',
  year: '一年利息',
  cap: '上限',
  granted: '已获资助',
  times: '已获次数',
  places: '名额',
  missing: '缺少信息',
}

const sayEntry = (item: ItemId, { count = 1, ...facts }: Entry): string => {
  const told = Object.entries(facts).flatMap(([fact, value]) =>
    value === undefined ? [] : [`${factWords(item, fact).label}：${sayFact(item, fact, value)}`],
  )
  return `${sayCount(item, count)}${told.length === 0 ? '' : `（${told.join('，')}）`}`
}

const sayGranted = ({ granted = [] }: WorkedCase): string => {
  const [first] = granted
  if (!first) return ''
  const sum = granted.reduce((all, { amount }) => all + amount, 0)
  const when = first.year === CASE_YEAR ? '今年' : '去年'
  return sum === 0
    ? `；${when}已获批${granted.length}次`
    : `；${when}已获批${granted.length}次，共${sayMoney(sum)}`
}

/** What is put forward, by whom, and what was granted before. */
export const sayTold = (worked: WorkedCase): string => {
  const { line, role, entries, placesLeft } = worked
  const told = entries.map((entry) => sayEntry(line.item, entry)).join('；')
  const places = placesLeft === undefined ? '' : `；全市还剩${placesLeft}个名额`
  return `${roleWords[role]}：${told}${sayGranted(worked)}${places}`
}

export const sayOutcome = ({ status, award }: Line): string =>
  status === 'ineligible' ? statusWords[status] : `${statusWords[status]}：${sayAward(award)}`

const shown = ['role-not-open', 'entry-left-out', 'fewer-than-ten', 'cap-used-up', 'fact-missing']

/** How it came about: every step, or why there is none. */
export const sayHow = ({ item, status, steps, reasons }: Line): string => {
  const why = reasons
    .filter(({ kind }) => shown.includes(kind))
    .map((each) => sayReason(item, each))
  const worked = status === 'exhausted' ? [] : steps.map((step) => sayStep(item, step))
  return [...worked, ...why].join('；')
}
