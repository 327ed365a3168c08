import { wan } from '../../../policy/vocabulary'
import { anyOrganisation, expectLines, open, opensTo, owed, takesOneEntry } from '../expect-line'

opensTo('service-cluster', anyOrganisation, { level: 'national' })
takesOneEntry('service-cluster')

expectLines('service-cluster', 'park', [
  ['national: 50万', [{ level: 'national' }], owed(wan(50))],
  ['provincial: 20万', [{ level: 'provincial' }], owed(wan(20))],
  ['level missing: one or the other', [{}], open(['level'], wan(20), wan(50))],
  [
    'the step up is paid in full',
    [{ level: 'national' }],
    owed(wan(50)),
    { granted: [[2026, wan(20)]] },
  ],
])
