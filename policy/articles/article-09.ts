import { article, ever, grants, grantsNothing, item, perTen } from '../article'
import { anyone, wan } from '../vocabulary'

export const article09 = article(9, 2, '专利开放许可', [
  grantsNothing('支持专利权人用开放许可的方式许可专利。', '只表示支持，金额写在后一句。'),
  grants(
    '向国家知识产权局声明开放许可的，每满10项资助1万元，一位专利权人累计最多5万元。',
    item('open-licence', {
      who: anyone,
      gives: perTen(wan(1)),
      caps: [ever(wan(5))],
      readings: [
        '满10项算一档，不足10项的留待以后再用。',
        '5万元是历年累计的上限，不是每年的上限。',
      ],
    }),
  ),
])
