import { wan } from '../../../policy/vocabulary'
import { anyOrganisation, expectLines, open, opensTo, owed } from '../expect-line'

opensTo('operation-centre', anyOrganisation, { level: 'provincial' })

expectLines('operation-centre', 'park', [
  ['a national centre brings 20万', [{ level: 'national' }], owed(wan(20))],
  ['a provincial one brings the same', [{ level: 'provincial' }], owed(wan(20))],
  ['both bring 40万', [{ level: 'national' }, { level: 'provincial' }], owed(wan(40))],
  ['two alike bring 40万', [{ level: 'national', count: 2 }], owed(wan(40))],
  [
    'a missing level changes no sum and is asked all the same',
    [{}],
    open(['level'], wan(20), wan(20)),
  ],
  ['one level missing', [{ level: 'national' }, {}], open(['level'], wan(40), wan(40))],
  ['no cap binds', [{ level: 'national' }], owed(wan(20)), { granted: [[2026, wan(20)]] }],
])
