import { article, choice, fixed, grants, grantsNothing, item } from '../article'
import { organisations, wan } from '../vocabulary'

export const article06 = article(6, 2, '转化运用平台', [
  grantsNothing('引导龙头企业和重点园区建设产业知识产权运营中心。', '只表示引导，金额写在后一句。'),
  grants(
    '获批国家级或省级产业知识产权运营中心的，资助20万元，两级数额相同。',
    item('operation-centre', {
      who: organisations,
      facts: [choice('level', 'national', 'provincial')],
      gives: fixed(wan(20)),
    }),
  ),
])
