import { useRef, useState } from 'react'
import type { ClaimView } from '../../../contract/shapes/claim'
import { SubmitClaim } from '../../../contract/submit-claim'
import { commitment } from '../../../words/commitment'
import { ask } from '../../services/ask'
import { askConsent } from '../../services/consent'
import { sayFailure } from '../../services/say-failure'

/** Hands in what was offered, once; leave for messages is asked in the tap itself, before anything else. */
export const useConfirm = (
  { claim, version }: Pick<ClaimView, 'claim' | 'version'>,
  onConfirmed: (claim: ClaimView) => void,
) => {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string>()
  const under = useRef(false)
  const confirm = async () => {
    if (under.current) return
    under.current = true
    const consent = askConsent()
    setBusy(true)
    setFailure(undefined)
    await consent
    const answer = await ask(SubmitClaim, { claim, version, commitment: commitment.version })
    under.current = false
    setBusy(false)
    if (answer.kind === 'reply') onConfirmed(answer.reply)
    else setFailure(sayFailure(answer))
  }
  return { busy, failure, confirm: () => void confirm() }
}
