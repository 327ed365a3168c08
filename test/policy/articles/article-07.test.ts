import { wan } from '../../../policy/vocabulary'
import { expectLines, leftOut, open, opensTo, upTo } from '../expect-line'

const accepted = { accepted: true }
opensTo('patent-navigation', ['service-agency'], accepted)

expectLines('patent-navigation', 'service-agency', [
  ['an accepted project may bring up to 20万', [accepted], upTo(wan(20), 'authority-decides')],
  ['each counts', [{ ...accepted, count: 2 }, accepted], upTo(wan(60))],
  ['one that did not pass is left out', [{ accepted: false }], leftOut('accepted')],
  ['one passed, one not', [{ accepted: false }, accepted], upTo(wan(20), 'entry-left-out')],
  ['not known yet', [{}], open(['accepted'], 0, wan(20))],
  ['one known, two not', [accepted, { count: 2 }], open(['accepted'], 0, wan(60))],
  ['no cap binds', [accepted], upTo(wan(20)), { granted: [[2026, wan(100)]] }],
])
