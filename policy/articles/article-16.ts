import { article, choice, claimsEachYear, fixed, grants, item } from '../article'
import { organisations, wan } from '../vocabulary'

export const article16 = article(16, 4, '公共服务能力', [
  grants(
    '获批国家知识产权信息公共服务网点、高校国家知识产权信息服务中心或技术与创新支持中心（TISC）的，资助20万元。',
    item('public-service-outlet', {
      who: organisations,
      facts: [choice('kind', 'national-outlet', 'university-centre', 'tisc')],
      gives: fixed(wan(20)),
    }),
  ),
  grants(
    '省级网点绩效评价为优秀的，资助5万元。',
    item('outlet-excellence', {
      who: organisations,
      gives: fixed(wan(5)),
      caps: [claimsEachYear(1)],
      oneEntry: true,
      readings: ['一年评价一次，一年资助一次。'],
    }),
  ),
])
