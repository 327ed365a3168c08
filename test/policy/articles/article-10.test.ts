import { wan } from '../../../policy/vocabulary'
import {
  expectLines,
  leftOut,
  open,
  opensTo,
  takesOneEntry,
  upTo,
  usedUp,
  type Row,
} from '../expect-line'

const fits = { recordLevel: 'provincial', matchesIndustryPolicy: true }
opensTo('ip-alliance', ['alliance'], fits)
takesOneEntry('ip-alliance')

const conditions: readonly Row[] = [
  ['on record in the province', [fits], upTo(wan(10), 'merit', 'quota', 'authority-decides')],
  ['on record in the nation', [{ ...fits, recordLevel: 'national' }], upTo(wan(10))],
  ['on record in the city', [{ ...fits, recordLevel: 'municipal' }], leftOut('recordLevel')],
  [
    'not what the city wants',
    [{ ...fits, matchesIndustryPolicy: false }],
    leftOut('matchesIndustryPolicy'),
  ],
  [
    'failed twice, both said',
    [{ recordLevel: 'municipal', matchesIndustryPolicy: false }],
    leftOut('recordLevel', 'matchesIndustryPolicy'),
  ],
]

const missing: readonly Row[] = [
  ['nothing known', [{}], open(['recordLevel', 'matchesIndustryPolicy'], 0, wan(10))],
  ['level missing', [{ matchesIndustryPolicy: true }], open(['recordLevel'], 0, wan(10))],
  ['match missing', [{ recordLevel: 'national' }], open(['matchesIndustryPolicy'], 0, wan(10))],
  ['a city record fails, match or not', [{ recordLevel: 'municipal' }], leftOut('recordLevel')],
  [
    'no match fails, whatever the level',
    [{ matchesIndustryPolicy: false }],
    leftOut('matchesIndustryPolicy'),
  ],
]

const caps: readonly Row[] = [
  ['once a year', [fits], usedUp, { granted: [[2026, wan(1)]] }],
  ['a claim granted with nothing is once', [fits], usedUp, { granted: [[2026, 0]] }],
  ['again in another year', [fits], upTo(wan(10)), { granted: [[2025, wan(10)]] }],
  ['one place left', [fits], upTo(wan(10)), { placesLeft: 1 }],
  ['no place left', [fits], usedUp, { placesLeft: 0 }],
  ['used up before missing', [{}], usedUp, { granted: [[2026, wan(1)]] }],
]

expectLines('ip-alliance', 'alliance', [...conditions, ...missing, ...caps])
