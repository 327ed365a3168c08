import { article, grants, grantsNothing, is, item, upTo, yesOrNo } from '../article'
import { wan } from '../vocabulary'

export const article07 = article(7, 2, '产业专利导航', [
  grantsNothing('鼓励专业机构面向产业、园区和创新主体做专利导航。', '只表示鼓励，金额写在后一句。'),
  grants(
    '导航项目通过验收后，最高资助20万元。',
    item('patent-navigation', {
      who: ['service-agency'],
      facts: [yesOrNo('accepted')],
      needs: [is('accepted', true)],
      gives: upTo(wan(20)),
      readings: ['由承担并完成导航项目的专业机构申报。'],
    }),
  ),
])
