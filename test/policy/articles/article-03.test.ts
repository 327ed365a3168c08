import { wan } from '../../../policy/vocabulary'
import { anyOrganisation, expectLines, opensTo, owed } from '../expect-line'

opensTo('gi-product', anyOrganisation, {})
opensTo('gi-trademark', anyOrganisation, {})

expectLines('gi-product', 'association', [
  ['a product brings 20万', [{}], owed(wan(20))],
  ['each counts', [{ count: 2 }, {}], owed(wan(60))],
  ['no cap binds', [{}], owed(wan(20)), { granted: [[2026, wan(100)]] }],
])

expectLines('gi-trademark', 'association', [
  ['a mark brings 10万', [{}], owed(wan(10))],
  ['each counts', [{ count: 2 }, {}], owed(wan(30))],
  ['no cap binds', [{}], owed(wan(10)), { granted: [[2026, wan(100)]] }],
])
