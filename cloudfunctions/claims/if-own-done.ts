import type { MoveName } from '../../contract/shapes/claim'
import type { RefusalCode } from '../../contract/refusals'
import type { ClaimView } from '../../contract/shapes/claim'
import { refuse, type ForApplicant, type Refused } from '../deed'
import type { Ports } from '../ports'
import { ownClaim } from './claim'
import { showClaim } from './show-claim'
import { wasDone } from './was-done'

interface Again<Code extends RefusalCode> {
  readonly move: MoveName
  readonly otherwise: Code
}

/** An applicant's request whose answer was lost, told again, shows the claim as it stands now; another is refused. */
export const ifOwnDone = async <Code extends RefusalCode>(
  ports: Ports,
  told: { readonly claim: string; readonly version: number },
  caller: ForApplicant,
  { move, otherwise }: Again<Code>,
): Promise<ClaimView | Refused<Code | 'key-reused' | 'not-found'>> => {
  const done = await wasDone(ports.table, told, caller, [move])
  if (done !== 'done') return refuse(done === 'never' ? otherwise : 'key-reused')
  const claim = await ownClaim(ports.table, told.claim, caller.applicant)
  return claim ? showClaim(ports, claim, 'applicant') : refuse('not-found')
}
