import { sayDay } from '../time'

/** What stands around the policy in its book. */
export const bookWords = {
  title: '政策手册 Policy book',
  issued: (day: string | null) => (day === null ? '征求意见稿，尚未印发' : `${sayDay(day)}印发`),
  counts: (articles: number, items: number, cases: number) =>
    `共${articles}条，${items}个可以申报的事项，${cases}个算例。`,
  howToRead: [
    '“条文”一列是我们对条文的转述，不是原文；“程序怎么做”写明每一句由程序算成什么，不处理的也写明原因。',
    '算例不是写上去的：每一个都由程序的同一段代码算出，和测算、申报、审核时用的是同一段。',
    '每个门槛两边都有算例：刚好达到的、差一点的、超过的。算例里的申报批次属于2026年；“今年”“去年”按它说。',
    '“最高”是上限，实际数额由主管部门核定；没有写“最高”的是定额。',
    '本手册由 `npm run policy:book` 生成，不要手工修改。改政策数据后重新生成，否则测试不通过。',
  ],
  readings: '对所有事项都适用的理解',
  chapter: (number: number, title: string) => `${'一二三四五六七八九'[number - 1]}、${title}`,
  sentenceHead: ['条文（我们的转述）', '程序怎么做'],
  caseHead: ['看什么', '申报了什么', '结果', '怎么算出来的'],
  grants: (titles: readonly string[]) => `计算并受理：${titles.join('、')}`,
  nothing: (because: string) => `不处理。${because}`,
  reading: '条文理解',
  id: '程序里的名字',
  official: '原文',
} as const
