import {
  article,
  cityPlaces,
  claimsEver,
  day,
  eachYear,
  grants,
  grantsNothing,
  item,
  money,
  upTo,
  upToShareOf,
} from '../article'
import { pledgeCosts } from '../evaluate/pledge-costs'
import { organisations, wan } from '../vocabulary'

export const article08 = article(8, 2, '知识产权与金融', [
  grantsNothing('支持金融机构开展知识产权质押融资。', '只表示支持，金额写在后面。'),
  grantsNothing('探索地理标志、集成电路布图设计、数据知识产权等新的质押标的。', '说的是探索方向。'),
  grants(
    '企业用专利权、商标权等质押贷款的，利息与评估等服务费最高资助三成：单笔贷款的利息只算一年，一家企业一年最多20万元，累计最多两次。',
    item('pledge-financing', {
      who: ['enterprise'],
      facts: [money('interest'), day('start'), day('end', 'start'), money('fees')],
      gives: upToShareOf(30, pledgeCosts),
      caps: [eachYear(wan(20)), claimsEver(2)],
      readings: [
        '从起息日到次年同一天的利息全额计入（2月29日对应次年2月28日）；超过一年的，按第一年天数占总天数的比例计入。同一笔贷款只申报一次。',
        '“累计两次”按获批的申报件计，一件里有几笔贷款都算一次。',
      ],
    }),
  ),
  grants(
    '发起知识产权证券化融资的单位，每项最高资助50万元，全市每年不超过2项。',
    item('securitisation', {
      who: organisations,
      gives: upTo(wan(50)),
      caps: [cityPlaces(2)],
      merit: true,
    }),
  ),
  grants(
    '企业买了知识产权保险的，保费最高资助一半，一家企业一年最多5万元。',
    item('ip-insurance', {
      who: ['enterprise'],
      facts: [money('premium')],
      gives: upToShareOf(50, 'premium'),
      caps: [eachYear(wan(5))],
    }),
  ),
])
