import { groupsOf, namesOf } from '../policy/questions/question'
import type { GrantedItem } from '../policy/rule'
import { factWords } from './facts'
import { sayAward, sayMoney } from './money'
import { measureWord } from './units'

/** What one piece brings, before anything is asked: `每件1万元`, `每满10项1万元`, `保费的50%以内`. */
export const sayUnit = (item: GrantedItem): string => {
  const { gives, oneEntry, id } = item
  const each = oneEntry ? '' : `每${measureWord(id)}`
  switch (gives.kind) {
    case 'fixed':
      return `${each}${sayMoney(gives.each)}`
    case 'ceiling':
      return `${each}最高${sayMoney(gives.each)}`
    case 'per-ten':
      return `每满10${measureWord(id)}${sayMoney(gives.each)}`
    case 'by-fact': {
      const sums = Object.values(gives.each)
      const max = Math.max(...sums)
      return `${each}${sayAward({ min: gives.ceiling ? 0 : Math.min(...sums), max })}`
    }
    case 'share': {
      const limit = gives.limit === undefined ? '' : `，${each}最多${sayMoney(gives.limit)}`
      return `${sayBase(item)}的${gives.percent}%${gives.ceiling ? '以内' : ''}${limit}`
    }
  }
}

/** What the share is taken of: one fact, or those that the costs are worked out from. */
const sayBase = (item: GrantedItem): string => {
  const [costs = []] = groupsOf(item).filter((group) => group.some(({ type }) => type === 'money'))
  return namesOf(costs)
    .map((name) => factWords(item.id, name).label)
    .join('和')
}
