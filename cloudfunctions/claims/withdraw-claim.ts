import { WithdrawClaim } from '../../contract/withdraw-claim'
import { attempt } from '../attempt'
import { answers, refuse } from '../deed'
import { ownClaim } from './claim'
import { moveClaim } from './move-claim'
import { showClaim } from './show-claim'
import { mayFollow } from './states'

export const withdrawClaim = answers(
  WithdrawClaim,
  (ports) =>
    async ({ claim: number, version }, caller) => {
      const before = await ownClaim(ports.table, number, caller.applicant)
      if (!before) return refuse('not-found')
      if (before.version !== version || !mayFollow('withdraw', before.state))
        return refuse('moved-on')
      const moved = moveClaim(before, { move: 'withdraw', by: caller, now: ports.clock.now() })
      const refusal = await attempt(ports.table, moved.writes)
      return refusal ? refuse(refusal) : showClaim(ports, moved.claim, 'applicant')
    },
)
