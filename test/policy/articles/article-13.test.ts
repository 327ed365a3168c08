import { wan } from '../../../policy/vocabulary'
import {
  anyOrganisation,
  expectLines,
  open,
  opensTo,
  owed,
  takesOneEntry,
  upTo,
} from '../expect-line'

opensTo('protection-platform', anyOrganisation, { level: 'national' })
opensTo('regulated-market', anyOrganisation, {})
takesOneEntry('protection-platform')

expectLines('protection-platform', 'county', [
  ['national: up to 20万', [{ level: 'national' }], upTo(wan(20), 'authority-decides')],
  ['provincial: up to 10万', [{ level: 'provincial' }], upTo(wan(10))],
  ['level missing', [{}], open(['level'], 0, wan(20))],
  [
    'the step up is paid in full',
    [{ level: 'national' }],
    upTo(wan(20)),
    { granted: [[2026, wan(10)]] },
  ],
])

expectLines('regulated-market', 'market', [
  ['a market brings 10万', [{}], owed(wan(10))],
  ['each counts', [{ count: 2 }, {}], owed(wan(30))],
  ['no cap binds', [{}], owed(wan(10)), { granted: [[2026, wan(10)]] }],
])
