import { wan, yuan } from '../../../policy/vocabulary'
import { anybody, anyOrganisation, expectLines, open, opensTo, owed, upTo } from '../expect-line'

opensTo('wipo-global-award', anyOrganisation, {})
opensTo('china-patent-award', anybody, { provincialBonus: yuan(1) })
opensTo('jiangsu-patent-award', anybody, { provincialBonus: yuan(1) })

expectLines('wipo-global-award', 'enterprise', [
  ['an award may bring up to 30万', [{}], upTo(wan(30), 'authority-decides')],
  ['two alike may bring twice as much', [{ count: 2 }], upTo(wan(60))],
  ['entries add up', [{}, { count: 2 }], upTo(wan(90))],
  ['no cap binds over the years', [{}], upTo(wan(30)), { granted: [[2026, wan(30)]] }],
])

for (const award of ['china-patent-award', 'jiangsu-patent-award'] as const)
  expectLines(award, 'individual', [
    ['half of 100万', [{ provincialBonus: wan(100) }], owed(wan(50))],
    ['half of 30万', [{ provincialBonus: wan(30) }], owed(wan(15))],
    ['no bonus, no half', [{ provincialBonus: 0 }], owed(0)],
    ['half of one fen is floored to nothing', [{ provincialBonus: 1 }], owed(0)],
    ['half of two fen', [{ provincialBonus: 2 }], owed(1)],
    ['the half is floored before it is counted', [{ provincialBonus: 101, count: 3 }], owed(150)],
    ['each entry is floored', [{ provincialBonus: 101 }, { provincialBonus: 101 }], owed(100)],
    ['the largest bonus stays exact', [{ provincialBonus: 1e11, count: 1000 }], owed(5e13)],
    ['without the bonus there is no limit', [{}], open(['provincialBonus'], 0, null)],
    [
      'a known bonus is sure, an unknown one without limit',
      [{ provincialBonus: wan(30) }, {}],
      open(['provincialBonus'], wan(15), null),
    ],
    [
      'no cap binds over the years',
      [{ provincialBonus: wan(2) }],
      owed(wan(1)),
      { granted: [[2026, wan(90)]] },
    ],
  ])
