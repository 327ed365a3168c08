import { useState } from 'react'
import { AcceptInvitation } from '../../../contract/accept-invitation'
import type { ReplyOf } from '../../../contract/message'
import { invitationWords as words } from '../../../words/screens/invitation'
import { ask } from '../../services/ask'
import { refreshMe } from '../../services/me'
import { sayFailure } from '../../services/say-failure'

/** A code as it is typed and handed in; once it is taken, the post that it gave. */
export const useInvitation = () => {
  const [code, setCode] = useState('')
  const [fault, setFault] = useState<string>()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string>()
  const [accepted, setAccepted] = useState<ReplyOf<typeof AcceptInvitation>>()
  const tell = (typed: string) => {
    setCode(typed)
    setFault(undefined)
    setFailure(undefined)
  }
  const accept = async () => {
    if (code.trim() === '') return setFault(words.missing)
    setBusy(true)
    const answer = await ask(AcceptInvitation, { code: code.trim() })
    // What the desk and the pages show hangs on the post.
    if (answer.kind === 'reply') await refreshMe()
    if (answer.kind === 'reply') setAccepted(answer.reply)
    else setFailure(sayFailure(answer))
    setBusy(false)
  }
  return { code, tell, fault, busy, failure, accepted, accept: () => void accept() }
}
