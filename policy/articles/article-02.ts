import { article, atLeast, eachYear, fixed, grants, grantsNothing, integer, item } from '../article'
import { organisations, wan } from '../vocabulary'

export const article02 = article(2, 1, '商标战略', [
  grantsNothing('鼓励企业提前布局商标。', '只表示支持，没有写明金额和对象。'),
  grants(
    '企业的马德里国际注册商标延伸到10个以上国家的，每件奖励1万元；一家企业一年最多3万元。',
    item('madrid-trademark', {
      who: ['enterprise'],
      facts: [integer('countries')],
      needs: [atLeast('countries', 10)],
      gives: fixed(wan(1)),
      caps: [eachYear(wan(3))],
      readings: ['每个被指定的缔约方算一个延伸注册国，欧盟也算一个。'],
    }),
  ),
  grants(
    '单位的商标被认定为中国驰名商标的，每件奖励20万元。',
    item('well-known-trademark', { who: organisations, gives: fixed(wan(20)) }),
  ),
])
