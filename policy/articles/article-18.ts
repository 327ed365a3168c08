import { article, claimsEver, fixed, grants, item } from '../article'
import { organisations, wan } from '../vocabulary'

export const article18 = article(18, 5, '综合能力建设', [
  grants(
    '新认定为国家知识产权示范园区或强县工程示范县（区）的，一次性奖励50万元。',
    item('demonstration-area', {
      who: ['park', 'county'],
      gives: fixed(wan(50)),
      caps: [claimsEver(1)],
      oneEntry: true,
      readings: ['“一次性”指每个主体历年只奖励一次。'],
    }),
  ),
  grants(
    '获批国家地理标志产品保护示范区的，资助50万元；获批地理标志运用促进重点联系指导项目的，资助5万元。',
    item('gi-demonstration-zone', {
      who: organisations,
      gives: fixed(wan(50)),
    }),
    item('gi-key-project', {
      who: organisations,
      gives: fixed(wan(5)),
    }),
  ),
])
