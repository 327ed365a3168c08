import type { Condition } from '../../policy/rule'
import type { ItemId } from '../../policy/vocabulary'
import { factWords, optionWords } from '../facts'

/** A condition with its figures, from the very data that the program goes by. */
export const sayCondition = (item: ItemId, condition: Condition): string => {
  switch (condition.kind) {
    case 'is':
      return sayIs(item, condition)
    case 'one-of':
      return `${factWords(item, condition.fact).label}为${condition.values.map((value) => optionWords(item, value)).join('或')}`
    case 'at-least':
      return `${factWords(item, condition.fact).label}不少于${condition.number}`
    case 'all':
      return condition.of.map((part) => sayCondition(item, part)).join('且')
    case 'any':
      return condition.of.map((part) => sayCondition(item, part)).join('；或者')
  }
}

const sayIs = (item: ItemId, { fact, value }: Extract<Condition, { kind: 'is' }>): string => {
  const { label } = factWords(item, fact)
  if (typeof value === 'string') return `${label}为${optionWords(item, value)}`
  return `${label}为${value ? '是' : '否'}`
}

export const sayConditions = (item: ItemId, needs: readonly Condition[]): string =>
  needs.map((need) => sayCondition(item, need)).join('；并且')
