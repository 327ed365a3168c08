import { wan, yuan } from '../../../policy/vocabulary'
import { anyOrganisation, expectLines, opensTo, upTo, usedUp } from '../expect-line'

opensTo('data-ip-registration', anyOrganisation, {})

expectLines('data-ip-registration', 'university', [
  ['a certificate may bring up to 1000 yuan', [{}], upTo(yuan(1000), 'authority-decides')],
  ['nineteen', [{ count: 19 }], upTo(yuan(19_000))],
  ['twenty reach the cap', [{ count: 20 }], upTo(wan(2))],
  ['twenty-one are trimmed', [{ count: 21 }], upTo(wan(2), 'cap-trimmed')],
  ['two entries share the cap', [{ count: 15 }, { count: 6 }], upTo(wan(2), 'cap-trimmed')],
  [
    'every year counts, before and after',
    [{ count: 20 }],
    upTo(yuan(7_000), 'cap-trimmed'),
    {
      granted: [
        [2019, yuan(6_000)],
        [2026, yuan(5_000)],
        [2027, yuan(2_000)],
      ],
    },
  ],
  ['one fen is left', [{}], upTo(1), { granted: [[2025, wan(2) - 1]] }],
  ['nothing is left', [{}], usedUp, { granted: [[2024, wan(2)]] }],
])
