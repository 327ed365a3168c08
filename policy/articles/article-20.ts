import { article, grants, grantsNothing, is, item, upTo, yesOrNo } from '../article'
import { organisations, wan } from '../vocabulary'

export const article20 = article(20, 5, '创新主体贯标', [
  grantsNothing(
    '鼓励高校、院所、企业和服务机构贯彻知识产权管理规范。',
    '只表示鼓励，金额写在后一句。',
  ),
  grants(
    '通过国家标准认证或绩效评价合格的单位，择优资助，每项最高2万元。',
    item('management-standard', {
      who: organisations,
      facts: [yesOrNo('passed')],
      needs: [is('passed', true)],
      gives: upTo(wan(2)),
      merit: true,
    }),
  ),
])
