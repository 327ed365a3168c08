import { WithdrawClaim } from '../../contract/withdraw-claim'
import { attempt } from '../attempt'
import { answers, refuse } from '../deed'
import { ownClaim } from './claim'
import { ifOwnDone } from './if-own-done'
import { moveClaim } from './move-claim'
import { showClaim } from './show-claim'
import { mayFollow } from './states'

export const withdrawClaim = answers(WithdrawClaim, (ports) => async (told, caller) => {
  const before = await ownClaim(ports.table, told.claim, caller.applicant)
  if (!before) return refuse('not-found')
  if (before.version !== told.version)
    return ifOwnDone(ports, told, caller, { move: 'withdraw', otherwise: 'moved-on' })
  if (!mayFollow('withdraw', before.state)) return refuse('moved-on')
  const moved = moveClaim(before, {
    move: 'withdraw',
    by: caller,
    now: ports.clock.now(),
    change: { assignee: undefined, due: undefined },
  })
  const refusal = await attempt(ports.table, moved.writes)
  if (refusal) return ifOwnDone(ports, told, caller, { move: 'withdraw', otherwise: refusal })
  return showClaim(ports, moved.claim, 'applicant')
})
