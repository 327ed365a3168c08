import { wan } from '../../../policy/vocabulary'
import { expectLines, open, opensTo, owed, takesOneEntry, upTo } from '../expect-line'

opensTo('national-ip-enterprise', ['enterprise'], { tier: 'advantage' })
opensTo('city-ip-enterprise', ['enterprise'], { tier: 'startup' })
takesOneEntry('national-ip-enterprise')
takesOneEntry('city-ip-enterprise')

expectLines('national-ip-enterprise', 'enterprise', [
  ['demonstration: 5万', [{ tier: 'demonstration' }], owed(wan(5))],
  ['advantage: 2万', [{ tier: 'advantage' }], owed(wan(2))],
  ['tier missing: one or the other', [{}], open(['tier'], wan(2), wan(5))],
  [
    'the step up is paid in full',
    [{ tier: 'demonstration' }],
    owed(wan(5)),
    { granted: [[2026, wan(2)]] },
  ],
])

expectLines('city-ip-enterprise', 'enterprise', [
  ['startup: up to 1万', [{ tier: 'startup' }], upTo(wan(1), 'merit', 'authority-decides')],
  ['growth: up to 2万', [{ tier: 'growth' }], upTo(wan(2))],
  ['advantage: up to 10万', [{ tier: 'advantage' }], upTo(wan(10))],
  ['leading: up to 20万', [{ tier: 'leading' }], upTo(wan(20))],
  ['tier missing: up to the highest', [{}], open(['tier'], 0, wan(20))],
  [
    'the step up is paid in full',
    [{ tier: 'growth' }],
    upTo(wan(2)),
    { granted: [[2026, wan(1)]] },
  ],
])
