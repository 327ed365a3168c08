import { article, fixedShare, grants, item, money, upTo } from '../article'
import { anyone, organisations, wan } from '../vocabulary'

const ofWhatWasPaid = ['按省级财政就该奖项实际发放的奖金计算，以省级发放凭证为准。']

export const article01 = article(1, 1, '高质量专利激励', [
  grants(
    '单位拿到世界知识产权组织中小企业全球奖的，最高奖励30万元，具体数额由主管部门核定。',
    item('wipo-global-award', {
      who: organisations,
      gives: upTo(wan(30)),
    }),
  ),
  grants(
    '单位或个人拿到中国专利奖、江苏专利奖的，市里再按省级奖金的一半配套。',
    item('china-patent-award', {
      who: anyone,
      facts: [money('provincialBonus')],
      gives: fixedShare(50, 'provincialBonus'),
      readings: ofWhatWasPaid,
    }),
    item('jiangsu-patent-award', {
      who: anyone,
      facts: [money('provincialBonus')],
      gives: fixedShare(50, 'provincialBonus'),
      readings: ofWhatWasPaid,
    }),
  ),
])
