import { wan, yuan } from '../../../policy/vocabulary'
import {
  anyOrganisation,
  expectLines,
  leftOut,
  open,
  opensTo,
  owed,
  upTo,
  usedUp,
  type Row,
} from '../expect-line'

const booth = { organisedByCityOffice: true, level: 'national', boothCosts: yuan(10_000) }
opensTo('publicity-event', anyOrganisation, {})
opensTo('exhibition', anyOrganisation, booth)

expectLines('publicity-event', 'school', [
  ['an event may bring up to 10万', [{}], upTo(wan(10), 'authority-decides')],
  ['two share the year', [{ count: 2 }], upTo(wan(10), 'cap-trimmed')],
  ['granted before', [{}], upTo(wan(4)), { granted: [[2026, wan(6)]] }],
  ['one fen is left', [{}], upTo(1), { granted: [[2026, wan(10) - 1]] }],
  ['used up', [{}], usedUp, { granted: [[2026, wan(10)]] }],
  ['another year', [{}], upTo(wan(10)), { granted: [[2025, wan(10)]] }],
])

const conditions: readonly Row[] = [
  ['a national fair', [booth], owed(yuan(5_000))],
  ['a provincial fair', [{ ...booth, level: 'provincial' }], owed(yuan(5_000))],
  ['another fair', [{ ...booth, level: 'other' }], leftOut('level')],
  ['another fair, the rest missing', [{ level: 'other' }], leftOut('level')],
  ['on one’s own', [{ ...booth, organisedByCityOffice: false }], leftOut('organisedByCityOffice')],
  [
    'on one’s own, the rest missing',
    [{ organisedByCityOffice: false }],
    leftOut('organisedByCityOffice'),
  ],
  [
    'failed twice, both said',
    [{ ...booth, organisedByCityOffice: false, level: 'other' }],
    leftOut('organisedByCityOffice', 'level'),
  ],
]

const missing: readonly Row[] = [
  ['nothing known', [{}], open(['organisedByCityOffice', 'level', 'boothCosts'], 0, wan(5))],
  [
    'by whom is missing',
    [{ ...booth, organisedByCityOffice: undefined }],
    open(['organisedByCityOffice'], 0, yuan(5_000)),
  ],
  ['level missing', [{ ...booth, level: undefined }], open(['level'], 0, yuan(5_000))],
  ['costs missing', [{ ...booth, boothCosts: undefined }], open(['boothCosts'], 0, wan(5))],
  [
    'one sure, one open',
    [booth, {}],
    open(['organisedByCityOffice', 'level', 'boothCosts'], yuan(5_000), wan(5) + yuan(5_000)),
  ],
]

const limit: readonly Row[] = [
  ['a fen of costs brings nothing', [{ ...booth, boothCosts: 1 }], owed(0)],
  ['floored before it is counted', [{ ...booth, boothCosts: 3, count: 3 }], owed(3)],
  ['a fen below 5万', [{ ...booth, boothCosts: wan(10) - 1 }], owed(wan(5) - 1)],
  ['at 5万', [{ ...booth, boothCosts: wan(10) }], owed(wan(5))],
  ['above it', [{ ...booth, boothCosts: wan(11) }], owed(wan(5))],
  ['5万 for each fair', [{ ...booth, boothCosts: wan(11), count: 2 }], owed(wan(10))],
  ['no cap over claims', [booth], owed(yuan(5_000)), { granted: [[2026, wan(5)]] }],
]

expectLines('exhibition', 'enterprise', [...conditions, ...missing, ...limit])
