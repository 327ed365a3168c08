import type { Edition } from '../../policy/rule'
import { sayRoles } from '../assessment'
import { sayArticle } from '../say-article'
import type { Difference, ItemChange } from './compare-editions'
import { sayHow, sayOutcome, sayTold } from './say-case'

const kinds = { changed: '有变化', added: '新增', dropped: '取消' } as const

const orNothing = (says: string): string => (says === '' ? '无' : says)

const sayDifference = ({ name, before, after }: Difference): string =>
  `  ${name}：${orNothing(before)} → ${orNothing(after)}`

const sayExample = ({ example, kind }: ItemChange): readonly string[] => {
  if (!example) return kind === 'changed' ? ['  算例：没有一个算例的结果因此不同'] : []
  const { before, after } = example
  return [
    `  样例申报：${sayTold(before)}`,
    `    之前 ${sayOutcome(before.line)}（${sayHow(before.line)}）`,
    `    之后 ${sayOutcome(after.line)}（${sayHow(after.line)}）`,
  ]
}

const sayChange = (change: ItemChange): readonly string[] => [
  '',
  `${sayArticle(change.article)}　${change.title}（${change.id}）：${kinds[change.kind]}`,
  `  涉及：${sayRoles(change.roles)}`,
  ...change.differences.map(sayDifference),
  ...sayExample(change),
]

/** The changes from one edition to another, as an officer reads them. */
export const sayChanges = (a: Edition, b: Edition, changes: readonly ItemChange[]): string =>
  [
    `从 ${a.id}（${a.title}）`,
    `到 ${b.id}（${b.title}）`,
    changes.length === 0 ? '没有事项发生变化。' : `共${changes.length}个事项发生变化。`,
    ...changes.flatMap(sayChange),
  ].join('\n')
