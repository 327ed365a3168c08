import { wan } from '../../../policy/vocabulary'
import { anyOrganisation, expectLines, opensTo, owed, takesOneEntry, usedUp } from '../expect-line'

opensTo('demonstration-area', ['park', 'county'], {})
opensTo('gi-demonstration-zone', anyOrganisation, {})
opensTo('gi-key-project', anyOrganisation, {})
takesOneEntry('demonstration-area')

expectLines('demonstration-area', 'county', [
  ['an area brings 50万', [{}], owed(wan(50))],
  ['once, whatever the year', [{}], usedUp, { granted: [[2019, wan(50)]] }],
  ['a claim granted with nothing is once', [{}], usedUp, { granted: [[2026, 0]] }],
])

expectLines('gi-demonstration-zone', 'association', [
  ['a zone brings 50万', [{}], owed(wan(50))],
  ['each counts', [{ count: 2 }, {}], owed(wan(150))],
  ['no cap binds', [{}], owed(wan(50)), { granted: [[2026, wan(50)]] }],
])

expectLines('gi-key-project', 'association', [
  ['a project brings 5万', [{}], owed(wan(5))],
  ['each counts', [{ count: 2 }, {}], owed(wan(15))],
  ['no cap binds', [{}], owed(wan(5)), { granted: [[2026, wan(50)]] }],
])
