import { article, eachYear, grants, grantsNothing, item, perTen } from '../article'
import { wan } from '../vocabulary'

export const article14 = article(14, 3, '纠纷调解', [
  grantsNothing(
    '鼓励协会、商会、园区、重点企业和专业机构开展纠纷调解。',
    '只表示鼓励，金额写在后面。',
  ),
  grants(
    '设在本市的调解组织，按上年度依法调解成功的涉本市主体案件计，每满10件资助5万元，一个组织一年最多20万元。',
    item('dispute-mediation', {
      who: ['mediation'],
      gives: perTen(wan(5)),
      caps: [eachYear(wan(20))],
      readings: ['只数上一个日历年的成功案件；不足10件的部分可在同年其他批次凑满再用。'],
    }),
  ),
])
