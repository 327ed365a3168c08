import { article, claimsEachYear, grants, grantsNothing, item, upTo } from '../article'
import { wan } from '../vocabulary'

export const article15 = article(15, 4, '服务机构能力', [
  grantsNothing('支持服务机构从代理走向托管、咨询、诉讼等高端服务。', '只表示支持，没有金额。'),
  grants(
    '主管部门每年评价服务机构，按评价结果最高资助50万元。',
    item('service-rating', {
      who: ['service-agency'],
      gives: upTo(wan(50)),
      caps: [claimsEachYear(1)],
      merit: true,
      oneEntry: true,
      readings: ['一年评价一次，一年资助一次。'],
    }),
  ),
  grantsNothing('支持境外服务机构在自贸试验区连云港片区设立办事机构。', '只表示支持，没有金额。'),
])
