import { itemOf } from '../../../policy/edition'
import type { Award } from '../../../policy/vocabulary'
import { sayAward } from '../../../words/money'
import { sayArticle } from '../../../words/say-article'
import { sayUnit } from '../../../words/say-unit'
import { sayCertain, sayMost } from '../../../words/screens/range'
import { resultWords as words } from '../../../words/screens/result'
import { groups, type Sorted } from './groups'

export interface ResultSaid {
  lines: readonly Sorted[]
  total: Award
}

/** The result as plain words, to keep or to send: sums and articles, nothing of the company. */
export const sayResult = ({ lines, total }: ResultSaid): string =>
  [
    `${words.certain}${sayCertain(total)}，${words.possible}${sayMost(total)}`,
    ...groups.flatMap((group) => {
      const these = lines.filter((one) => one.group === group)
      return these.length === 0 ? [] : [`【${words.groups[group]}】`, ...these.map(sayLine)]
    }),
    words.draft,
  ].join('\n')

const sayLine = ({ line, uncounted }: Sorted): string => {
  const item = itemOf(line.item)
  const sum = uncounted ? sayUnit(item) : sayAward(line.award)
  return `${item.title}（${sayArticle(line.article)}）：${sum}`
}
