import {
  article,
  choice,
  fixedShare,
  grants,
  grantsNothing,
  is,
  item,
  money,
  oneOf,
  yesOrNo,
} from '../article'
import { wan } from '../vocabulary'

export const article12 = article(12, 3, '海外维权', [
  grantsNothing('支持企业走出去，主动维权、积极应对海外纠纷。', '只表示支持，金额写在最后一句。'),
  grantsNothing('支持社会资本设立维权援助基金。', '只表示支持，没有金额。'),
  grants(
    '海外案件判决胜诉或和解成功，而且文书没有写明申请人侵权的，代理费资助一半，每案最高20万元。',
    item('overseas-enforcement', {
      who: ['enterprise'],
      facts: [
        choice('outcome', 'won', 'settled', 'lost'),
        yesOrNo('foundInfringing'),
        money('agentFees'),
      ],
      needs: [oneOf('outcome', 'won', 'settled'), is('foundInfringing', false)],
      gives: fixedShare(50, 'agentFees', wan(20)),
      readings: ['20万元是每个案件的上限。'],
    }),
  ),
])
