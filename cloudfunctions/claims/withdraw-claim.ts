import { WithdrawClaim } from '../../contract/withdraw-claim'
import { attempt } from '../attempt'
import { answers, refuse } from '../deed'
import { ownClaim } from './claim'
import { moveClaim } from './move-claim'
import { showClaim } from './show-claim'
import { mayFollow } from './states'
import { wasDone } from './was-done'

export const withdrawClaim = answers(WithdrawClaim, (ports) => async (told, caller) => {
  const before = await ownClaim(ports.table, told.claim, caller.applicant)
  if (!before) return refuse('not-found')
  if (before.version !== told.version && (await wasDone(ports.table, told, caller)))
    return showClaim(ports, before, 'applicant')
  if (before.version !== told.version || !mayFollow('withdraw', before.state))
    return refuse('moved-on')
  const moved = moveClaim(before, {
    move: 'withdraw',
    by: caller,
    now: ports.clock.now(),
    change: { assignee: undefined, due: undefined },
  })
  const refusal = await attempt(ports.table, moved.writes)
  return refusal ? refuse(refusal) : showClaim(ports, moved.claim, 'applicant')
})
