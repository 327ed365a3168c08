import { article, cityPlaces, grants, grantsNothing, is, item, upTo, yesOrNo } from '../article'
import { wan } from '../vocabulary'

export const article05 = article(5, 1, '高价值专利培育', [
  grantsNothing(
    '支持企业和高校院所牵头建设高价值专利培育示范中心，攻关核心技术、布局专利。',
    '说的是工作方向，没有金额。',
  ),
  grants(
    '通过验收的高价值专利培育项目，每项最高资助30万元，全市每年不超过5项。',
    item('high-value-patent', {
      who: ['enterprise', 'university', 'research-institute'],
      facts: [yesOrNo('accepted')],
      needs: [is('accepted', true)],
      gives: upTo(wan(30)),
      caps: [cityPlaces(5)],
      merit: true,
    }),
  ),
])
