import { article, fixed, grants, grantsNothing, item } from '../article'
import { organisations, wan } from '../vocabulary'

export const article03 = article(3, 1, '地理标志培育', [
  grantsNothing('鼓励培育地理标志商标和产品。', '只表示支持，金额写在后一句。'),
  grants(
    '地理标志保护产品的申请单位，每个产品资助20万元；地理标志商标的权利人，每件商标资助10万元。',
    item('gi-product', { who: organisations, gives: fixed(wan(20)) }),
    item('gi-trademark', { who: organisations, gives: fixed(wan(10)) }),
  ),
])
