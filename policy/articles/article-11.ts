import {
  all,
  any,
  article,
  choice,
  eachYear,
  grants,
  is,
  item,
  money,
  once,
  upToShareOf,
  yesOrNo,
} from '../article'
import { wan } from '../vocabulary'

export const article11 = article(11, 3, '国内维权', [
  grants(
    '企业在国内维权，胜诉且裁判已生效，或在和解、撤诉中获益的，实际支付的必要费用最高资助三成，一年最多10万元。',
    item('domestic-enforcement', {
      who: ['enterprise'],
      facts: [
        choice('outcome', 'won', 'settled', 'lost'),
        once('outcome', 'won', yesOrNo('effective')),
        once('outcome', 'settled', yesOrNo('benefited')),
        money('costs'),
      ],
      needs: [
        any(
          all(is('outcome', 'won'), is('effective', true)),
          all(is('outcome', 'settled'), is('benefited', true)),
        ),
      ],
      gives: upToShareOf(30, 'costs'),
      caps: [eachYear(wan(10))],
    }),
  ),
])
