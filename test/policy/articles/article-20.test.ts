import { wan } from '../../../policy/vocabulary'
import { anyOrganisation, expectLines, leftOut, open, opensTo, upTo } from '../expect-line'

const passed = { passed: true }
opensTo('management-standard', anyOrganisation, passed)

expectLines('management-standard', 'research-institute', [
  ['passed: up to 2万, if selected', [passed], upTo(wan(2), 'merit', 'authority-decides')],
  ['each counts', [{ ...passed, count: 2 }, passed], upTo(wan(6))],
  ['not passed', [{ passed: false }], leftOut('passed')],
  ['one passed, one not', [passed, { passed: false }], upTo(wan(2), 'entry-left-out')],
  ['not known yet', [{}], open(['passed'], 0, wan(2))],
  ['no cap binds', [passed], upTo(wan(2)), { granted: [[2026, wan(2)]] }],
])
