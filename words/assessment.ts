/** The sentences of an assessment: its status, every step and every reason. */
import type { Raise, Reason, Status, Step } from '../policy/assessment'
import { multiply } from '../policy/evaluate/sum-awards'
import { organisations, type Award, type ItemId, type Role } from '../policy/vocabulary'
import type { Cap } from '../policy/rule'
import { factWords, needWords, optionWords, sayFact } from './facts'
import { sayAward, sayMoney } from './money'
import { roleWords } from './roles'
import { measureWord, sayCount } from './units'

export const statusWords: Readonly<Record<Status, string>> = {
  eligible: '可以申报',
  ineligible: '暂不符合',
  incomplete: '还差信息',
  exhausted: '额度已用完',
}

const when = { year: '每年', ever: '累计' } as const

export const sayCap = (cap: Cap): string => {
  if (cap.scope === 'city') return `全市每年${cap.most}个名额`
  if (cap.measure === 'claims') return `${when[cap.period]}${cap.most}次`
  return `${when[cap.period]}最多${sayMoney(cap.most)}`
}

const sayLeft = (cap: Cap, left: number): string => {
  if (cap.measure === 'amount') return left === cap.most ? '' : `，还剩${sayMoney(left)}`
  return left === cap.most ? '' : `，还剩${left}${cap.measure === 'claims' ? '次' : '个'}`
}

const pieces = (item: ItemId, count: number) =>
  count === 1 ? '' : ` × ${count}${measureWord(item)}`

/** One step as a sentence with its figures: `每件1万元 × 2件 = 2万元`. */
export const sayStep = (item: ItemId, step: Step): string => {
  switch (step.kind) {
    case 'each':
      return `每${measureWord(item)}${sayAward(step.award)}${pieces(item, step.count)}${sayOwn(step)}`
    case 'by-fact':
      return sayByFact(item, step)
    case 'share':
      return sayShare(item, step)
    case 'per-ten':
      return `共${sayCount(item, step.count)}，满10${measureWord(item)}的有${step.tens}档，每档${sayMoney(step.each)}，合计${sayAward(step.after)}`
    case 'cap':
      return `${sayCap(step.cap)}${sayLeft(step.cap, step.left)}：由${sayAward(step.before)}调整为${sayAward(step.after)}`
  }
}

type Counted = Extract<Step, { count: number; award: Award }>

/** What this entry brings by itself, and the running sum where others came before. */
const sayOwn = ({ award, count, before, after }: Counted): string => {
  const own = `，计${sayAward(multiply(award, count))}`
  return before.max === 0 ? own : `${own}；累计${sayAward(after)}`
}

const sayByFact = (item: ItemId, step: Extract<Step, { kind: 'by-fact' }>): string => {
  const { label } = factWords(item, step.fact)
  const value = step.value === null ? `${label}未填` : optionWords(item, step.value)
  return `${value}：${sayAward(step.award)}${pieces(item, step.count)}${sayOwn(step)}`
}

const sayShare = (item: ItemId, step: Extract<Step, { kind: 'share' }>): string => {
  const { firstYear, limit } = step
  const interest = firstYear
    ? `利息${sayMoney(firstYear.interest)}共${firstYear.ofDays}天，只算第一年${firstYear.days}天，计${sayMoney(firstYear.counted)}；`
    : ''
  const base = step.of === null ? '费用未填' : sayMoney(step.of)
  const bound = limit === null ? '' : `（每${measureWord(item)}最多${sayMoney(limit)}）`
  return `${interest}${base} × ${step.percent}%${bound}${pieces(item, step.count)}${sayOwn(step)}`
}

/** One reason as a sentence that says what is so and, where it helps, what to do. */
export const sayReason = (item: ItemId, reason: Reason): string => {
  switch (reason.kind) {
    case 'role-not-open':
      return `本事项面向${sayRoles(reason.who)}`
    case 'entry-left-out':
      return `第${reason.entry + 1}项没有计入：${factWords(item, reason.fact).label}为“${sayFact(item, reason.fact, reason.value)}”，${needWords[item] ?? '不符合条件'}`
    case 'fewer-than-ten':
      return `现有${sayCount(item, reason.count)}，满10${measureWord(item)}才能申报`
    case 'fact-missing':
      return `还需要填写：${factWords(item, reason.fact).label}`
    case 'cap-used-up':
      return `${sayCap(reason.cap)}，已经用完`
    case 'cap-trimmed':
      return `${sayCap(reason.cap)}${sayLeft(reason.cap, reason.left)}，超出部分不计`
    case 'authority-decides':
      return '条文只写了上限，实际金额由主管部门核定'
    case 'merit':
      return '本事项择优支持，符合条件不等于一定获批'
    case 'quota':
      return `全市每年只有${reason.places}个名额${reason.left === null ? '' : `，目前还剩${reason.left}个`}`
  }
}

/** Who may claim; roles in a row where they are few. */
export const sayRoles = (who: readonly Role[]): string => {
  if (!organisations.every((role) => who.includes(role)))
    return who.map((role) => roleWords[role]).join('、')
  return who.includes('individual') ? '各类单位和个人' : '各类单位，不含个人'
}

/** What would raise the sum: `再有3项专利，可增加1万元`. */
export const sayRaise = (item: ItemId, raise: Raise): string => {
  const adds = raise.adds === null ? '' : `，最多可增加${sayMoney(raise.adds)}`
  if (raise.kind === 'more') return `再有${sayCount(item, raise.count)}${adds}`
  const { label } = factWords(item, raise.fact)
  if (raise.to === true) return `第${raise.entry + 1}项如果“${label}”${adds}`
  return `第${raise.entry + 1}项的${label}达到${raise.to}${adds}`
}
