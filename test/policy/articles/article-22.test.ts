import { wan } from '../../../policy/vocabulary'
import {
  anyOrganisation,
  expectLines,
  open,
  opensTo,
  owed,
  takesOneEntry,
  upTo,
  usedUp,
} from '../expect-line'

opensTo('training-base', anyOrganisation, { level: 'national' })
opensTo('ip-education', ['school', 'university', 'research-institute', 'service-agency'], {})
takesOneEntry('training-base')
takesOneEntry('ip-education')

expectLines('training-base', 'university', [
  ['a national base brings 40万', [{ level: 'national' }], owed(wan(40))],
  ['a provincial one brings the same', [{ level: 'provincial' }], owed(wan(40))],
  ['the level is asked, though no sum hangs on it', [{}], open(['level'], wan(40), wan(40))],
  ['once, whatever the year', [{ level: 'national' }], usedUp, { granted: [[2019, wan(40)]] }],
  [
    'a claim granted with nothing is once',
    [{ level: 'national' }],
    usedUp,
    { granted: [[2026, 0]] },
  ],
  ['used up before missing', [{}], usedUp, { granted: [[2019, wan(40)]] }],
])

expectLines('ip-education', 'school', [
  ['teaching may bring up to 10万', [{}], upTo(wan(10), 'merit', 'authority-decides')],
  ['granted before', [{}], upTo(wan(4), 'cap-trimmed'), { granted: [[2026, wan(6)]] }],
  ['one fen is left', [{}], upTo(1), { granted: [[2026, wan(10) - 1]] }],
  ['used up', [{}], usedUp, { granted: [[2026, wan(10)]] }],
  ['a claim granted with nothing takes nothing', [{}], upTo(wan(10)), { granted: [[2026, 0]] }],
  ['another year', [{}], upTo(wan(10)), { granted: [[2025, wan(10)]] }],
])
