import { wan } from '../../../policy/vocabulary'
import { expectLines, opensTo, takesOneEntry, upTo, usedUp } from '../expect-line'

opensTo('service-rating', ['service-agency'], {})
takesOneEntry('service-rating')

expectLines('service-rating', 'service-agency', [
  ['a rating may bring up to 50万', [{}], upTo(wan(50), 'merit', 'authority-decides')],
  ['once a year', [{}], usedUp, { granted: [[2026, wan(1)]] }],
  ['a claim granted with nothing is once', [{}], usedUp, { granted: [[2026, 0]] }],
  ['again in another year', [{}], upTo(wan(50)), { granted: [[2025, wan(50)]] }],
])
