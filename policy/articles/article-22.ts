import { article, choice, claimsEver, eachYear, fixed, grants, item, upTo } from '../article'
import { organisations, wan } from '../vocabulary'

export const article22 = article(22, 6, '教育培训', [
  grants(
    '获批国家或江苏省知识产权培训基地的，一次性支持工作经费40万元。',
    item('training-base', {
      who: organisations,
      facts: [choice('level', 'national', 'provincial')],
      gives: fixed(wan(40)),
      caps: [claimsEver(1)],
      oneEntry: true,
      readings: ['“一次性”指每个主体历年只支持一次。'],
    }),
  ),
  grants(
    '开设知识产权课程的中小学、技工院校，开展培训的高校院所和服务机构，取得成效的，最高资助10万元。',
    item('ip-education', {
      who: ['school', 'university', 'research-institute', 'service-agency'],
      gives: upTo(wan(10)),
      caps: [eachYear(wan(10))],
      merit: true,
      oneEntry: true,
      readings: ['10万元是每个单位每年的上限。'],
    }),
  ),
])
