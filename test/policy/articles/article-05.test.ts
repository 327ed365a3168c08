import { wan } from '../../../policy/vocabulary'
import { expectLines, leftOut, open, opensTo, upTo, usedUp } from '../expect-line'

const accepted = { accepted: true }
opensTo('high-value-patent', ['enterprise', 'university', 'research-institute'], accepted)

expectLines('high-value-patent', 'university', [
  [
    'an accepted project may bring up to 30万, if selected',
    [accepted],
    upTo(wan(30), 'merit', 'quota', 'authority-decides'),
  ],
  ['a project that did not pass is left out', [{ accepted: false }], leftOut('accepted')],
  ['one passed, one not', [accepted, { accepted: false }], upTo(wan(30), 'entry-left-out')],
  ['not known yet', [{}], open(['accepted'], 0, wan(30))],
  ['four projects', [{ ...accepted, count: 4 }], upTo(wan(120))],
  ['five fill the places', [{ ...accepted, count: 5 }], upTo(wan(150))],
  ['six fill five places', [{ ...accepted, count: 6 }], upTo(wan(150), 'cap-trimmed')],
  [
    'seven in two entries, too',
    [
      { ...accepted, count: 3 },
      { ...accepted, count: 4 },
    ],
    upTo(wan(150)),
  ],
  ['seven not known yet, too', [{ count: 7 }], open(['accepted'], 0, wan(150))],
  [
    'one accepted and six that are not fill one place',
    [{ accepted: false, count: 6 }, accepted],
    upTo(wan(30)),
  ],
  [
    'what was granted says nothing of the places that others took',
    [{ ...accepted, count: 5 }],
    upTo(wan(150)),
    { granted: Array.from({ length: 5 }, () => [2026, wan(30)] as const) },
  ],
  ['the ledger knows of two places', [{ ...accepted, count: 3 }], upTo(wan(60)), { placesLeft: 2 }],
  ['the ledger knows of none', [accepted], usedUp, { placesLeft: 0 }],
  ['none left comes before what is missing', [{}], usedUp, { placesLeft: 0 }],
  [
    'left out comes before none left',
    [{ accepted: false }],
    leftOut('accepted'),
    { placesLeft: 0 },
  ],
])
