import { article, choice, fixedBy, grants, grantsNothing, item } from '../article'
import { organisations, wan } from '../vocabulary'

export const article17 = article(17, 4, '服务资源集聚', [
  grantsNothing(
    '支持建设服务业集聚发展区，为创新主体提供一站式服务。',
    '只表示支持，金额写在后一句。',
  ),
  grants(
    '获批国家级服务业集聚发展区的资助50万元，省级的资助20万元。',
    item('service-cluster', {
      who: organisations,
      facts: [choice('level', 'national', 'provincial')],
      gives: fixedBy('level', { national: wan(50), provincial: wan(20) }),
      oneEntry: true,
      readings: ['从省级升到国家级的，另行全额申报。'],
    }),
  ),
])
