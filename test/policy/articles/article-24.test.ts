import { wan } from '../../../policy/vocabulary'
import { anyOrganisation, expectLines, opensTo, upTo } from '../expect-line'

opensTo('soft-research', anyOrganisation, {})

expectLines('soft-research', 'university', [
  ['a project may bring up to 10万', [{}], upTo(wan(10), 'authority-decides')],
  ['10万 for each', [{ count: 2 }, {}], upTo(wan(30))],
  ['no cap binds', [{}], upTo(wan(10)), { granted: [[2026, wan(10)]] }],
])
