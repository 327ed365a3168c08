import { useRef, useState } from 'react'
import { SetAbsence } from '../../../../contract/set-absence'
import type { Absence } from '../../../../contract/shapes/staff'
import { ask, type Answer } from '../../../services/ask'

type Failure = Exclude<Answer<typeof SetAbsence>, { kind: 'reply' }>

/** How far a change of one's absence has come. */
export type Setting =
  | { readonly kind: 'idle' | 'busy' | 'set' | 'ended' }
  | { readonly kind: 'failed'; readonly failure: Failure }

/** Sends one change at a time: a second tap while one is under way does nothing. */
export const useSetAbsence = (onSet: (absence: Absence | null) => void, onRefused: () => void) => {
  const [setting, setSetting] = useState<Setting>({ kind: 'idle' })
  const under = useRef(false)
  const send = async (absence: Absence | null) => {
    if (under.current) return
    under.current = true
    setSetting({ kind: 'busy' })
    const answer = await ask(SetAbsence, { absence })
    under.current = false
    if (answer.kind === 'refused') onRefused()
    if (answer.kind !== 'reply') return setSetting({ kind: 'failed', failure: answer })
    onSet(answer.reply.absence)
    setSetting({ kind: answer.reply.absence ? 'set' : 'ended' })
  }
  /** What was said of the last change is said no longer; false while one is under way. */
  const forget = (): boolean => {
    if (under.current) return false
    setSetting({ kind: 'idle' })
    return true
  }
  return { setting, send, forget }
}
