import { useState } from 'react'
import type { ClaimView } from '../../../contract/shapes/claim'
import { OpenClaim } from '../../../contract/open-claim'
import { WithdrawClaim } from '../../../contract/withdraw-claim'
import { ask } from '../../services/ask'
import { sayFailure } from '../../services/say-failure'
import { useAsk } from '../../services/use-ask'

/** One claim as it stands, and taking it back. */
export const useClaimView = (claim: string) => {
  const from = useAsk(OpenClaim, { claim })
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string>()
  const withdraw = async (view: ClaimView) => {
    setBusy(true)
    const answer = await ask(WithdrawClaim, { claim, version: view.version })
    if (answer.kind === 'reply') from.show(answer.reply)
    else from.reload()
    setFailure(answer.kind === 'reply' ? undefined : sayFailure(answer))
    setBusy(false)
    setAsking(false)
  }
  return { from, asking, setAsking, busy, failure, withdraw }
}
