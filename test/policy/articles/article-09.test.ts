import { wan } from '../../../policy/vocabulary'
import { anybody, expectLines, opensTo, owed, tooFew, usedUp } from '../expect-line'

opensTo('open-licence', anybody, { count: 10 })

expectLines('open-licence', 'individual', [
  ['one patent is too few', [{}], tooFew],
  ['nine are too few', [{ count: 9 }], tooFew],
  ['ten bring 1万', [{ count: 10 }], owed(wan(1))],
  ['eleven bring 1万', [{ count: 11 }], owed(wan(1))],
  ['nineteen bring 1万', [{ count: 19 }], owed(wan(1))],
  ['twenty bring 2万', [{ count: 20 }], owed(wan(2))],
  ['tens are counted over all entries', [{ count: 9 }, {}], owed(wan(1))],
  ['ten entries of one make a ten', Array.from({ length: 10 }, () => ({})), owed(wan(1))],
  ['nine and eight make one ten', [{ count: 9 }, { count: 8 }], owed(wan(1))],
  ['forty-nine bring 4万', [{ count: 49 }], owed(wan(4))],
  ['fifty reach the cap', [{ count: 50 }], owed(wan(5))],
  ['fifty-nine reach it, too', [{ count: 59 }], owed(wan(5))],
  ['sixty are trimmed', [{ count: 60 }], owed(wan(5), 'cap-trimmed')],
  [
    'every year counts',
    [{ count: 40 }],
    owed(wan(2), 'cap-trimmed'),
    {
      granted: [
        [2020, wan(1)],
        [2026, wan(2)],
      ],
    },
  ],
  ['one fen is left', [{ count: 10 }], owed(1), { granted: [[2020, wan(5) - 1]] }],
  ['nothing is left', [{ count: 10 }], usedUp, { granted: [[2020, wan(5)]] }],
  ['too few comes before used up', [{ count: 9 }], tooFew, { granted: [[2020, wan(5)]] }],
])
