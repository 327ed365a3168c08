import { article, choice, fixed, grants, grantsNothing, item, upToBy } from '../article'
import { organisations, wan } from '../vocabulary'

export const article13 = article(13, 3, '快速协同保护体系', [
  grantsNothing(
    '支持县区建设维权援助、海外纠纷应对、仲裁调解等保护载体，鼓励街区和专业市场自律。',
    '只表示支持，金额写在后面。',
  ),
  grants(
    '建成国家级保护平台载体的，每家最高资助20万元；省级的，最高10万元。',
    item('protection-platform', {
      who: organisations,
      facts: [choice('level', 'national', 'provincial')],
      gives: upToBy('level', { national: wan(20), provincial: wan(10) }),
      oneEntry: true,
      readings: ['一项认定申报一次；从省级升到国家级的，另行全额申报。'],
    }),
  ),
  grants(
    '被确定为国家级知识产权保护规范化市场培育对象的，奖励10万元。',
    item('regulated-market', {
      who: organisations,
      gives: fixed(wan(10)),
    }),
  ),
])
