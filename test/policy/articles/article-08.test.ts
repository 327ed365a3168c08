import { wan, yuan } from '../../../policy/vocabulary'
import { anyOrganisation, expectLines, open, opensTo, upTo, usedUp, type Row } from '../expect-line'

const days = { start: '2025-01-10', end: '2026-01-10' }
const loan = { interest: yuan(100_000), fees: yuan(10_000), ...days }

opensTo('pledge-financing', ['enterprise'], loan)
opensTo('securitisation', anyOrganisation, {})
opensTo('ip-insurance', ['enterprise'], { premium: yuan(1) })

const share: readonly Row[] = [
  ['30% of interest and fees', [loan], upTo(yuan(33_000), 'authority-decides')],
  ['fees alone', [{ ...loan, interest: 0 }], upTo(yuan(3_000))],
  ['interest alone', [{ ...loan, fees: 0 }], upTo(yuan(30_000))],
  ['neither', [{ ...loan, interest: 0, fees: 0 }], upTo(0)],
  ['3 fen bring nothing', [{ ...loan, interest: 3, fees: 0 }], upTo(0)],
  ['4 fen bring one', [{ ...loan, interest: 3, fees: 1 }], upTo(1)],
  ['floored for each loan', [{ ...loan, interest: 3, fees: 2, count: 3 }], upTo(3)],
  // 365 of 366 days of 366 yuan are 365 yuan, 30% of which are 109.50.
  [
    'a day beyond the year is not counted',
    [{ interest: yuan(366), fees: 0, start: '2025-01-10', end: '2026-01-11' }],
    upTo(10_950),
  ],
]

const missing: readonly Row[] = [
  ['nothing known', [{}], open(['interest', 'start', 'end', 'fees'], 0, wan(20))],
  ['interest missing', [{ ...days, fees: 0 }], open(['interest'], 0, wan(20))],
  ['fees missing', [{ ...days, interest: 0 }], open(['fees'], 0, wan(20))],
  [
    'days missing: all the interest may count',
    [{ interest: yuan(100_000), fees: 0 }],
    open(['start', 'end'], 0, yuan(30_000)),
  ],
  ['start missing', [{ ...loan, start: undefined }], open(['start'], 0, yuan(33_000))],
  ['end missing', [{ ...loan, end: undefined }], open(['end'], 0, yuan(33_000))],
  [
    'what two loans lack is named once, in order',
    [
      { ...loan, fees: undefined },
      { ...loan, interest: undefined },
    ],
    open(['interest', 'fees'], 0, wan(20)),
  ],
]

// 30% of 666 666.66 yuan are 199 999.998 yuan, a fen below 20万 once floored.
const full = { ...loan, interest: 66_666_666, fees: 0 }

const caps: readonly Row[] = [
  ['a fen below the year', [full], upTo(wan(20) - 1)],
  ['at the year', [{ ...full, fees: 1 }], upTo(wan(20))],
  ['above it', [{ ...full, fees: 5 }], upTo(wan(20), 'cap-trimmed')],
  ['many loans share the year', [{ ...loan, count: 7 }], upTo(wan(20), 'cap-trimmed')],
  ['15万 granted leaves 5万', [full], upTo(wan(5)), { granted: [[2026, wan(15)]] }],
  ['the year is used up', [loan], usedUp, { granted: [[2026, wan(20)]] }],
  ['another year leaves it whole', [full], upTo(wan(20) - 1), { granted: [[2025, wan(20)]] }],
  [
    'two claims ever are all, of whatever years and sums',
    [loan],
    usedUp,
    {
      granted: [
        [2019, 0],
        [2025, 1],
      ],
    },
  ],
  [
    'a claim granted with nothing is one time only',
    [loan],
    upTo(yuan(33_000)),
    { granted: [[2026, 0]] },
  ],
  [
    'times used up come before what is missing',
    [{}],
    usedUp,
    {
      granted: [
        [2019, 0],
        [2019, 0],
      ],
    },
  ],
]

expectLines('pledge-financing', 'enterprise', [...share, ...missing, ...caps])

expectLines('securitisation', 'other', [
  ['a project may bring up to 50万, if selected', [{}], upTo(wan(50), 'merit', 'quota')],
  ['two fill the places', [{ count: 2 }], upTo(wan(100))],
  ['three fill two places', [{ count: 3 }], upTo(wan(100), 'cap-trimmed')],
  ['three entries, too', [{}, {}, {}], upTo(wan(100), 'cap-trimmed')],
  ['own grants take no places', [{ count: 2 }], upTo(wan(100)), { granted: [[2026, wan(100)]] }],
  ['one place left', [{ count: 2 }], upTo(wan(50)), { placesLeft: 1 }],
  ['none left', [{}], usedUp, { placesLeft: 0 }],
])

expectLines('ip-insurance', 'enterprise', [
  ['half the premium', [{ premium: yuan(30_000) }], upTo(yuan(15_000), 'authority-decides')],
  ['half of a fen is nothing', [{ premium: 1 }], upTo(0)],
  ['floored for each policy', [{ premium: 3, count: 3 }, { premium: 3 }], upTo(4)],
  ['a fen below the year', [{ premium: wan(10) - 1 }], upTo(wan(5) - 1)],
  ['at the year', [{ premium: wan(10) }], upTo(wan(5))],
  ['above it', [{ premium: wan(10) + 2 }], upTo(wan(5), 'cap-trimmed')],
  ['premium missing', [{}], open(['premium'], 0, wan(5))],
  ['2万 granted', [{ premium: wan(10) }], upTo(wan(3)), { granted: [[2026, wan(2)]] }],
  ['missing after 2万 granted', [{}], open(['premium'], 0, wan(3)), { granted: [[2026, wan(2)]] }],
  ['used up', [{ premium: 2 }], usedUp, { granted: [[2026, wan(5)]] }],
  ['used up before missing', [{}], usedUp, { granted: [[2026, wan(5)]] }],
  ['another year', [{ premium: 2 }], upTo(1), { granted: [[2025, wan(5)]] }],
])
