import { article, grants, grantsNothing, item, upTo } from '../article'
import { organisations, wan } from '../vocabulary'

export const article24 = article(24, 6, '软科学研究', [
  grantsNothing('依托高校、研究机构、企业、协会等建设知识产权智库。', '说的是工作方向，没有金额。'),
  grants(
    '开展知识产权教育宣传、人才培养、文化培育或软课题研究的，单个项目最高资助10万元。',
    item('soft-research', {
      who: organisations,
      gives: upTo(wan(10)),
      readings: ['一家单位的一项工作算一个项目。'],
    }),
  ),
  grantsNothing(
    '政策从印发之日起施行，此前不一致的以它为准。',
    '现在还是征求意见稿，没有印发日期：软件可以估算和准备申报，是否受理由主管部门开关。',
  ),
])
