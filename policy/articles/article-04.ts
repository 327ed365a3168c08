import { article, ever, grants, grantsNothing, item, upTo } from '../article'
import { organisations, wan, yuan } from '../vocabulary'

export const article04 = article(4, 1, '数据知识产权登记', [
  grantsNothing(
    '建立数据知识产权的保护机制，推动登记，释放数据价值。',
    '说的是工作方向，没有金额。',
  ),
  grants(
    '在省数据知识产权登记平台登记并领到证书的，每件最高资助1000元，一家单位累计最多2万元。',
    item('data-ip-registration', {
      who: organisations,
      gives: upTo(yuan(1000)),
      caps: [ever(wan(2))],
      readings: ['各类单位都可申报；2万元是历年累计的上限，对每家单位都适用。'],
    }),
  ),
])
