import { referenceRules } from '../policy/claims/references'
import type { GrantedItem } from '../policy/rule'
import { sayRoles } from './assessment'
import { sayCondition } from './book/say-condition'
import { documentLabel } from './references'

const plain: Readonly<Record<string, string>> = {
  holder: '证书上的权利人就是申报主体（或条文允许的人）',
  days: '成果日期在本批次的期间内',
  once: '没有因同一成果获得过资助，没有重复申报',
  chosen: '在评选、评价或名单中入选（本事项择优）',
}

/** A condition of the checklist, as a reviewer finds it met; `own`: what the office asks for besides. */
export const sayCheck = (item: GrantedItem, name: string, own: readonly string[] = []): string => {
  if (name === 'who') return `申报主体属于${sayRoles(item.who)}`
  if (name === 'papers')
    return `材料齐全、清楚：${[...referenceRules[item.id].documents, ...own].map(documentLabel).join('、')}`
  const need = /^need-(\d+)$/.exec(name)
  const condition = need && item.needs[Number(need[1])]
  if (condition) return sayCondition(item.id, condition)
  return plain[name] ?? name
}
