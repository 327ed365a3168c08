import { useRef, useState } from 'react'
import { AskToJoin } from '../../../contract/ask-to-join'
import { contactsWords as words } from '../../../words/screens/contacts'
import { ask } from '../../services/ask'
import { sayFailure } from '../../services/say-failure'

const empty = { number: '', name: '', phone: '', why: '' }
type Typed = typeof empty

const faultsOf = ({ number, name, phone, why }: Typed): Partial<Typed> => ({
  ...(number.trim() === '' ? { number: words.numberMissing } : {}),
  ...(name.trim() === '' ? { name: words.nameMissing } : {}),
  ...(/^[0-9+\-() ]{5,20}$/.test(phone.trim()) ? {} : { phone: words.telWrong }),
  ...(why.trim() === '' ? { why: words.reasonMissing } : {}),
})

/** Asking to act for an applicant that is registered already, once. */
export const useJoin = () => {
  const [typed, setTyped] = useState(empty)
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [sent, setSent] = useState(false)
  const [failure, setFailure] = useState<string>()
  const under = useRef(false)
  const faults = faultsOf(typed)
  const send = async () => {
    setTried(true)
    if (under.current || Object.keys(faults).length > 0) return
    under.current = true
    setBusy(true)
    setFailure(undefined)
    const answer = await ask(AskToJoin, typed)
    under.current = false
    setBusy(false)
    setSent(answer.kind === 'reply')
    if (answer.kind !== 'reply') return setFailure(sayFailure(answer))
    setTyped(empty)
    setTried(false)
  }
  return {
    typed,
    faults: tried ? faults : {},
    tell: (part: Partial<Typed>) => {
      setSent(false)
      setTyped({ ...typed, ...part })
    },
    busy,
    sent,
    failure,
    send: () => void send(),
  }
}
