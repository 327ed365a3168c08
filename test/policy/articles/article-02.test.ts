import { wan } from '../../../policy/vocabulary'
import {
  anyOrganisation,
  expectLines,
  leftOut,
  open,
  opensTo,
  owed,
  usedUp,
  type Row,
} from '../expect-line'

opensTo('madrid-trademark', ['enterprise'], { countries: 10 })
opensTo('well-known-trademark', anyOrganisation, {})

const ten = { countries: 10 }
const unknown = open(['countries'], 0, wan(1))

const threshold: readonly Row[] = [
  ['nine countries are too few', [{ countries: 9 }], leftOut('countries')],
  ['no country is too few', [{ countries: 0 }], leftOut('countries')],
  ['ten countries are enough', [ten], owed(wan(1))],
  ['eleven are enough', [{ countries: 11 }], owed(wan(1))],
  ['one of two falls short', [ten, { countries: 9 }], owed(wan(1), 'entry-left-out')],
  ['both fall short', [{ countries: 9 }, { countries: 1 }], leftOut('countries', 'countries')],
  ['unknown countries may fail', [{}], unknown],
  ['a sure mark and an unknown one', [ten, {}], open(['countries'], wan(1), wan(2))],
  ['one too few and one unknown', [{ countries: 9 }, {}], unknown],
]

const cap: readonly Row[] = [
  ['two marks', [{ ...ten, count: 2 }], owed(wan(2))],
  ['three marks reach the year', [{ ...ten, count: 3 }], owed(wan(3))],
  ['four marks are trimmed', [{ ...ten, count: 4 }], owed(wan(3), 'cap-trimmed')],
  ['four entries are trimmed', [ten, ten, ten, ten], owed(wan(3), 'cap-trimmed')],
  ['the cap cuts both ends', [{ ...ten, count: 3 }, {}], open(['countries'], wan(3), wan(3))],
]

const afterGrants: readonly Row[] = [
  ['1万 granted leaves 2万', [{ ...ten, count: 3 }], owed(wan(2)), { granted: [[2026, wan(1)]] }],
  ['one fen is left', [ten], owed(1), { granted: [[2026, wan(3) - 1]] }],
  ['nothing is left', [ten], usedUp, { granted: [[2026, wan(3)]] }],
  ['more than the cap was granted', [ten], usedUp, { granted: [[2026, wan(4)]] }],
  [
    'grants of a year add up',
    [ten],
    usedUp,
    {
      granted: [
        [2026, wan(1)],
        [2026, wan(2)],
      ],
    },
  ],
  [
    'other years do not count',
    [ten],
    owed(wan(1)),
    {
      granted: [
        [2025, wan(3)],
        [2027, wan(3)],
      ],
    },
  ],
  ['used up comes before what is missing', [{}], usedUp, { granted: [[2026, wan(3)]] }],
  [
    'what falls short comes before used up',
    [{ countries: 9 }],
    leftOut('countries'),
    { granted: [[2026, wan(3)]] },
  ],
]

expectLines('madrid-trademark', 'enterprise', [...threshold, ...cap, ...afterGrants])

expectLines('well-known-trademark', 'association', [
  ['a mark brings 20万', [{}], owed(wan(20))],
  ['two bring 40万', [{ count: 2 }], owed(wan(40))],
  ['entries add up', [{}, {}, {}], owed(wan(60))],
  ['no cap binds', [{}], owed(wan(20)), { granted: [[2026, wan(100)]] }],
])
