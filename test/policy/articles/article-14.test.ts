import { wan, yuan } from '../../../policy/vocabulary'
import { expectLines, opensTo, owed, tooFew, usedUp } from '../expect-line'

opensTo('dispute-mediation', ['mediation'], { count: 10 })

expectLines('dispute-mediation', 'mediation', [
  ['one case is too few', [{}], tooFew],
  ['nine are too few', [{ count: 9 }], tooFew],
  ['ten bring 5万', [{ count: 10 }], owed(wan(5))],
  ['nineteen bring 5万', [{ count: 19 }], owed(wan(5))],
  ['twenty bring 10万', [{ count: 20 }], owed(wan(10))],
  ['tens are counted over all entries', [{ count: 15 }, { count: 5 }], owed(wan(10))],
  ['thirty-nine bring 15万', [{ count: 39 }], owed(wan(15))],
  ['forty reach the year', [{ count: 40 }], owed(wan(20))],
  ['forty-nine reach it, too', [{ count: 49 }], owed(wan(20))],
  ['fifty are trimmed', [{ count: 50 }], owed(wan(20), 'cap-trimmed')],
  ['granted before', [{ count: 40 }], owed(wan(5)), { granted: [[2026, wan(15)]] }],
  [
    'part of a ten is left',
    [{ count: 10 }],
    owed(yuan(1)),
    { granted: [[2026, wan(20) - yuan(1)]] },
  ],
  ['used up', [{ count: 10 }], usedUp, { granted: [[2026, wan(20)]] }],
  ['another year', [{ count: 10 }], owed(wan(5)), { granted: [[2025, wan(20)]] }],
  ['too few comes before used up', [{ count: 9 }], tooFew, { granted: [[2026, wan(20)]] }],
])
