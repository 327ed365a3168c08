import { wan, yuan } from '../../../policy/vocabulary'
import { expectLines, leftOut, open, opensTo, owed, type Row } from '../expect-line'

const won = { outcome: 'won', foundInfringing: false, agentFees: yuan(10_000) }
opensTo('overseas-enforcement', ['enterprise'], won)

const conditions: readonly Row[] = [
  ['won', [won], owed(yuan(5_000))],
  ['settled', [{ ...won, outcome: 'settled' }], owed(yuan(5_000))],
  ['lost', [{ ...won, outcome: 'lost' }], leftOut('outcome')],
  ['lost, the rest missing', [{ outcome: 'lost' }], leftOut('outcome')],
  ['found infringing', [{ ...won, foundInfringing: true }], leftOut('foundInfringing')],
  ['found infringing, the rest missing', [{ foundInfringing: true }], leftOut('foundInfringing')],
  [
    'failed twice, both said',
    [{ outcome: 'lost', foundInfringing: true }],
    leftOut('outcome', 'foundInfringing'),
  ],
  ['one of two lost', [won, { outcome: 'lost' }], owed(yuan(5_000), 'entry-left-out')],
]

const missing: readonly Row[] = [
  ['nothing known', [{}], open(['outcome', 'foundInfringing', 'agentFees'], 0, wan(20))],
  ['outcome missing', [{ ...won, outcome: undefined }], open(['outcome'], 0, yuan(5_000))],
  [
    'infringing or not',
    [{ ...won, foundInfringing: undefined }],
    open(['foundInfringing'], 0, yuan(5_000)),
  ],
  ['fees missing', [{ ...won, agentFees: undefined }], open(['agentFees'], 0, wan(20))],
  [
    'fees of three missing',
    [{ ...won, agentFees: undefined, count: 3 }],
    open(['agentFees'], 0, wan(60)),
  ],
  [
    'one sure, one open',
    [won, { agentFees: wan(90) }],
    open(['outcome', 'foundInfringing'], yuan(5_000), wan(20) + yuan(5_000)),
  ],
]

const limit: readonly Row[] = [
  ['a fen of fees brings nothing', [{ ...won, agentFees: 1 }], owed(0)],
  ['floored before it is counted', [{ ...won, agentFees: 3, count: 3 }], owed(3)],
  ['a fen below 20万', [{ ...won, agentFees: wan(40) - 1 }], owed(wan(20) - 1)],
  ['at 20万', [{ ...won, agentFees: wan(40) }], owed(wan(20))],
  ['above it', [{ ...won, agentFees: wan(62) }], owed(wan(20))],
  [
    '20万 for each case',
    [{ ...won, agentFees: wan(62), count: 2 }, won],
    owed(wan(40) + yuan(5_000)),
  ],
  ['no cap over claims', [won], owed(yuan(5_000)), { granted: [[2026, wan(20)]] }],
]

expectLines('overseas-enforcement', 'enterprise', [...conditions, ...missing, ...limit])
