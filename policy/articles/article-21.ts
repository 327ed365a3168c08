import {
  article,
  choice,
  eachYear,
  fixedShare,
  grants,
  is,
  item,
  money,
  oneOf,
  upTo,
  yesOrNo,
} from '../article'
import { organisations, wan } from '../vocabulary'

export const article21 = article(21, 6, '知识产权宣传', [
  grants(
    '利用宣传周等办重大活动、培训、论坛，集中宣传知识产权的，每年最高支持10万元。',
    item('publicity-event', {
      who: organisations,
      gives: upTo(wan(10)),
      caps: [eachYear(wan(10))],
      readings: ['10万元是每个主办单位每年的上限。'],
    }),
  ),
  grants(
    '由市知识产权局组织参加国家或省级知识产权展会的，布展费补贴一半，最高5万元。',
    item('exhibition', {
      who: organisations,
      facts: [
        yesOrNo('organisedByCityOffice'),
        choice('level', 'national', 'provincial', 'other'),
        money('boothCosts'),
      ],
      needs: [is('organisedByCityOffice', true), oneOf('level', 'national', 'provincial')],
      gives: fixedShare(50, 'boothCosts', wan(5)),
      readings: ['5万元是每次展会的上限。'],
    }),
  ),
])
