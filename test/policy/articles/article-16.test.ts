import { wan } from '../../../policy/vocabulary'
import {
  anyOrganisation,
  expectLines,
  open,
  opensTo,
  owed,
  takesOneEntry,
  usedUp,
} from '../expect-line'

opensTo('public-service-outlet', anyOrganisation, { kind: 'tisc' })
opensTo('outlet-excellence', anyOrganisation, {})
takesOneEntry('outlet-excellence')

expectLines('public-service-outlet', 'university', [
  ['a national outlet brings 20万', [{ kind: 'national-outlet' }], owed(wan(20))],
  ['a university centre brings 20万', [{ kind: 'university-centre' }], owed(wan(20))],
  ['a TISC brings 20万', [{ kind: 'tisc' }], owed(wan(20))],
  ['each counts', [{ kind: 'tisc', count: 2 }, { kind: 'national-outlet' }], owed(wan(60))],
  ['the kind is asked, though no sum hangs on it', [{}], open(['kind'], wan(20), wan(20))],
  ['no cap binds', [{ kind: 'tisc' }], owed(wan(20)), { granted: [[2026, wan(20)]] }],
])

expectLines('outlet-excellence', 'university', [
  ['excellence brings 5万', [{}], owed(wan(5))],
  ['once a year', [{}], usedUp, { granted: [[2026, wan(5)]] }],
  ['a claim granted with nothing is once', [{}], usedUp, { granted: [[2026, 0]] }],
  ['again in another year', [{}], owed(wan(5)), { granted: [[2025, wan(5)]] }],
])
