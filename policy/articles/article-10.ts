import {
  article,
  choice,
  cityPlaces,
  claimsEachYear,
  grants,
  is,
  item,
  oneOf,
  upTo,
  yesOrNo,
} from '../article'
import { wan } from '../vocabulary'

export const article10 = article(10, 2, '产业知识产权联盟', [
  grants(
    '已在省级以上备案、又符合本市产业政策导向的产业（数据）知识产权联盟，每年评选不超过3个，每个最高资助10万元。',
    item('ip-alliance', {
      who: ['alliance'],
      facts: [
        choice('recordLevel', 'national', 'provincial', 'municipal'),
        yesOrNo('matchesIndustryPolicy'),
      ],
      needs: [oneOf('recordLevel', 'national', 'provincial'), is('matchesIndustryPolicy', true)],
      gives: upTo(wan(10)),
      caps: [claimsEachYear(1), cityPlaces(3)],
      merit: true,
      oneEntry: true,
      readings: ['一个联盟一年资助一次。'],
    }),
  ),
])
