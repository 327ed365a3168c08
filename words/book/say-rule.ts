import type { Gives, Item } from '../../policy/rule'
import { sayCap, sayRoles } from '../assessment'
import { factWords, optionWords } from '../facts'
import { sayMoney } from '../money'
import { documentLabel, referenceWords } from '../references'
import { measureWord } from '../units'
import { referenceRules } from '../../policy/claims/references'
import { sayConditions } from './say-condition'

/** What is given for each piece, with its figures. */
export const sayGives = ({ id, gives, facts }: Pick<Item, 'id' | 'gives' | 'facts'>): string => {
  const each = `每${measureWord(id)}`
  switch (gives.kind) {
    case 'fixed':
      return `${each}${sayMoney(gives.each)}，定额`
    case 'ceiling':
      return `${each}最高${sayMoney(gives.each)}，具体数额由主管部门核定`
    case 'by-fact':
      return `${each}按${factWords(id, gives.fact).label}：${sayOptions(id, gives)}${gives.ceiling ? '，具体数额由主管部门核定' : '，定额'}`
    case 'share':
      return `${each}${sayShare(id, gives, facts)}`
    case 'per-ten':
      return `合计每满10${measureWord(id)}${sayMoney(gives.each)}，定额；不满10${measureWord(id)}的部分不计`
  }
}

type ByFact = Extract<Gives, { kind: 'by-fact' }>
const sayOptions = (id: Item['id'], { each, ceiling }: ByFact): string =>
  Object.entries(each)
    .map(([option, sum]) => `${optionWords(id, option)}${ceiling ? '最高' : ''}${sayMoney(sum)}`)
    .join('、')

type Share = Extract<Gives, { kind: 'share' }>
const sayShare = (id: Item['id'], { of, percent, ceiling, limit }: Share, facts: Item['facts']) => {
  const paid = facts.filter(({ type }) => type === 'money').map(({ name }) => name)
  const labels = (typeof of === 'string' ? [of] : paid).map((name) => factWords(id, name).label)
  const base = typeof of === 'string' ? labels.join('') : `${labels.join('与')}之和（利息只算一年）`
  const bound = limit === undefined ? '' : `，最多${sayMoney(limit)}`
  return `${ceiling ? '最高' : ''}为${base}的${percent}%${bound}，不足1分的舍去${ceiling ? '，具体数额由主管部门核定' : ''}`
}

export const sayCaps = ({ caps }: Pick<Item, 'caps'>): string => caps.map(sayCap).join('；')

/** What the program does with an item, line by line: a name and what is so. */
export const sayRule = (item: Item): readonly (readonly [string, string])[] => {
  const { id, facts, needs, caps, merit, oneEntry } = item
  const { documents, list } = referenceRules[id]
  const lines: (readonly [string, string])[] = [['谁可以申报', sayRoles(item.who)]]
  if (facts.length > 0)
    lines.push(['要填写', facts.map(({ name }) => factWords(id, name).label).join('、')])
  if (needs.length > 0) lines.push(['计入的条件', sayConditions(id, needs)])
  lines.push(['金额', sayGives(item)])
  if (caps.length > 0) lines.push(['上限', sayCaps(item)])
  if (merit) lines.push(['择优', '由主管部门评选、评价，符合条件不等于获批'])
  if (oneEntry) lines.push(['件数', '一件申报只填一项'])
  lines.push(['凭证编号', referenceWords(id).label])
  lines.push([
    '证明材料',
    `${documents.map(documentLabel).join('、')}${list ? '；主管部门也可按官方名单核对' : ''}`,
  ])
  return lines
}
