import { wan, yuan } from '../../../policy/vocabulary'
import { expectLines, leftOut, open, opensTo, upTo, usedUp, type Row } from '../expect-line'

const won = { outcome: 'won', effective: true, costs: yuan(10_000) }
const settled = { outcome: 'settled', benefited: true, costs: yuan(10_000) }
opensTo('domestic-enforcement', ['enterprise'], won)

const outcomes: readonly Row[] = [
  ['won and in force', [won], upTo(yuan(3_000), 'authority-decides')],
  ['settled and gained', [settled], upTo(yuan(3_000))],
  ['lost', [{ outcome: 'lost', costs: yuan(10_000) }], leftOut('outcome')],
  ['lost needs no costs', [{ outcome: 'lost' }], leftOut('outcome')],
  ['won, not in force', [{ ...won, effective: false }], leftOut('effective')],
  [
    'won, not in force, needs no costs',
    [{ outcome: 'won', effective: false }],
    leftOut('effective'),
  ],
  ['settled without gain', [{ ...settled, benefited: false }], leftOut('benefited')],
  [
    'settled without gain needs no costs',
    [{ outcome: 'settled', benefited: false }],
    leftOut('benefited'),
  ],
  [
    'one of three is lost',
    [won, settled, { outcome: 'lost' }],
    upTo(yuan(6_000), 'entry-left-out'),
  ],
]

const besideAnother: readonly Row[] = [
  ['a gain is ignored when won', [{ ...won, benefited: false }], upTo(yuan(3_000))],
  ['force is ignored when settled', [{ ...settled, effective: false }], upTo(yuan(3_000))],
  [
    'won, not in force, gained',
    [{ ...won, effective: false, benefited: true }],
    leftOut('effective'),
  ],
  [
    'settled in force without gain',
    [{ ...settled, effective: true, benefited: false }],
    leftOut('benefited'),
  ],
  [
    'both no, when won: one is told',
    [{ ...won, effective: false, benefited: false }],
    leftOut('effective'),
  ],
  [
    'both no, when settled: one is told',
    [{ ...settled, effective: false, benefited: false }],
    leftOut('benefited'),
  ],
  [
    'both yes, and lost',
    [{ outcome: 'lost', effective: true, benefited: true }],
    leftOut('outcome'),
  ],
  [
    'both no, and lost: neither is told',
    [{ outcome: 'lost', effective: false, benefited: false }],
    leftOut('outcome'),
  ],
]

const costs = yuan(10_000)

const missing: readonly Row[] = [
  ['nothing known: only what can be asked', [{}], open(['outcome', 'costs'], 0, wan(10))],
  ['outcome missing', [{ costs }], open(['outcome'], 0, yuan(3_000))],
  ['won: force is asked', [{ outcome: 'won', costs }], open(['effective'], 0, yuan(3_000))],
  [
    'settled: the gain is asked',
    [{ outcome: 'settled', costs }],
    open(['benefited'], 0, yuan(3_000)),
  ],
  [
    'won beside a gain: force is asked',
    [{ outcome: 'won', benefited: true, costs }],
    open(['effective'], 0, yuan(3_000)),
  ],
  [
    'won beside no gain: force is asked',
    [{ outcome: 'won', benefited: false, costs }],
    open(['effective'], 0, yuan(3_000)),
  ],
  ['costs missing', [{ outcome: 'won', effective: true }], open(['costs'], 0, wan(10))],
  ['won, the rest missing', [{ outcome: 'won' }], open(['effective', 'costs'], 0, wan(10))],
  [
    'not in force, but perhaps settled',
    [{ effective: false, costs }],
    open(['outcome'], 0, yuan(3_000)),
  ],
  ['no gain, but perhaps won', [{ benefited: false, costs }], open(['outcome'], 0, yuan(3_000))],
  [
    'in force, but perhaps lost',
    [{ effective: true, benefited: true, costs }],
    open(['outcome'], 0, yuan(3_000)),
  ],
  [
    'what three cases lack, in order',
    [{ outcome: 'settled', costs }, { outcome: 'won' }, { costs }],
    open(['outcome', 'effective', 'benefited', 'costs'], 0, wan(10)),
  ],
  ['a lost case lacks nothing', [won, { outcome: 'lost' }], upTo(yuan(3_000))],
]

const caps: readonly Row[] = [
  ['3 fen bring nothing', [{ ...won, costs: 3 }], upTo(0)],
  ['4 fen bring one', [{ ...won, costs: 4 }], upTo(1)],
  [
    'floored for each case',
    [
      { ...won, costs: 5, count: 3 },
      { ...won, costs: 5 },
    ],
    upTo(4),
  ],
  // 30% of 333 333.33 yuan are 99 999.999 yuan; a fen more makes it 10万 (100 000.002).
  ['a fen below the year', [{ ...won, costs: 33_333_333 }], upTo(wan(10) - 1)],
  ['at the year', [{ ...won, costs: 33_333_334 }], upTo(wan(10))],
  ['above it', [{ ...won, costs: 33_333_337 }], upTo(wan(10), 'cap-trimmed')],
  ['granted before', [{ ...won, costs: wan(40) }], upTo(wan(3)), { granted: [[2026, wan(7)]] }],
  ['used up', [won], usedUp, { granted: [[2026, wan(10)]] }],
  ['another year', [won], upTo(yuan(3_000)), { granted: [[2025, wan(10)]] }],
  ['used up before missing', [{}], usedUp, { granted: [[2026, wan(10)]] }],
  [
    'lost before used up',
    [{ outcome: 'lost' }],
    leftOut('outcome'),
    { granted: [[2026, wan(10)]] },
  ],
]

// Whatever the outcome turns out to be, it cannot succeed any more.
const neither: Row = [
  'neither in force nor gained, outcome unknown',
  [{ effective: false, benefited: false, costs }],
  { ...leftOut(), facts: undefined },
]

expectLines('domestic-enforcement', 'enterprise', [
  ...outcomes,
  ...besideAnother,
  neither,
  ...missing,
  ...caps,
])
