import type { ItemId } from '../../policy/vocabulary'
import { factWords } from '../facts'

export const assessedWords = {
  how: '怎么算出来的',
  reading: '条文理解：',
  uncounted: '还没填数量',
  later: (item: ItemId, fact: string) =>
    `金额已经确定，申报时再填写：${factWords(item, fact).label}`,
} as const
