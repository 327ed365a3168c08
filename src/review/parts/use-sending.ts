import { useRef, useState } from 'react'
import type { Message, ReplyOf, ToldOf } from '../../../contract/message'
import { ask } from '../../services/ask'
import { sayFailure } from '../../services/say-failure'

/** Sends a form once, however often it is tapped; why it was refused stays until it is sent again. */
export const useSending = <M extends Message>(message: M, onReply: (reply: ReplyOf<M>) => void) => {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string>()
  const under = useRef(false)
  const send = async (told: ToldOf<M>) => {
    if (under.current) return
    under.current = true
    setBusy(true)
    setFailure(undefined)
    const answer = await ask(message, told)
    under.current = false
    setBusy(false)
    if (answer.kind === 'reply') onReply(answer.reply)
    else setFailure(sayFailure(answer))
  }
  return { busy, failure, send: (told: ToldOf<M>) => void send(told) }
}
