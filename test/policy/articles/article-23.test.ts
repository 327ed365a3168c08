import { yuan } from '../../../policy/vocabulary'
import { anyOrganisation, expectLines, open, opensTo, owed } from '../expect-line'

opensTo('patent-agent', anyOrganisation, {})
opensTo('ip-professional', ['enterprise'], { title: 'senior' })

expectLines('patent-agent', 'service-agency', [
  ['a person brings 6000 yuan', [{}], owed(yuan(6_000))],
  ['three bring 18000', [{ count: 3 }], owed(yuan(18_000))],
  ['entries add up', [{ count: 3 }, {}], owed(yuan(24_000))],
  ['no cap binds', [{}], owed(yuan(6_000)), { granted: [[2026, yuan(60_000)]] }],
])

expectLines('ip-professional', 'enterprise', [
  ['intermediate: 3000 yuan', [{ title: 'intermediate' }], owed(yuan(3_000))],
  ['senior: 5000 yuan', [{ title: 'senior' }], owed(yuan(5_000))],
  ['full senior: 8000 yuan', [{ title: 'full-senior' }], owed(yuan(8_000))],
  [
    'each person counts',
    [{ title: 'senior', count: 2 }, { title: 'full-senior' }],
    owed(yuan(18_000)),
  ],
  [
    'title missing: from the lowest to the highest',
    [{}],
    open(['title'], yuan(3_000), yuan(8_000)),
  ],
  ['two titles missing', [{ count: 2 }], open(['title'], yuan(6_000), yuan(16_000))],
  ['one known', [{ title: 'senior' }, {}], open(['title'], yuan(8_000), yuan(13_000))],
  ['no cap binds', [{ title: 'senior' }], owed(yuan(5_000)), { granted: [[2026, yuan(80_000)]] }],
])
