import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Message, ReplyOf, ToldOf } from '../../contract/message'
import { ask, isLapsed, type Answer } from './ask'

/** What a screen shows while it loads, when it can't, and when it has its content. */
export type Load<Reply> =
  | { readonly kind: 'loading' }
  /** `stale`: what came instead of a newer reply. */
  | { readonly kind: 'ready'; readonly reply: Reply; readonly stale?: Failure }
  | { readonly kind: 'failed'; readonly answer: Failure }

type Failure = Exclude<Answer<Message>, { kind: 'reply' }>

export interface Loaded<Reply> {
  readonly load: Load<Reply>
  readonly reload: () => void
  /** Puts a newer reply in place, e.g. after a change. */
  readonly show: (reply: Reply) => void
}

/**
 * Asks when it is mounted and each time the screen comes into view again, one request at a time;
 * what is shown stays until the newer reply is here, also where none comes. A refusal takes its place,
 * but not that a session ran out: a form under way outlives the signing in.
 */
export const useAsk = <M extends Message>(message: M, told: ToldOf<M>): Loaded<ReplyOf<M>> => {
  const [load, setLoad] = useState<Load<ReplyOf<M>>>({ kind: 'loading' })
  const key = JSON.stringify(told)
  const underway = useRef<string | undefined>(undefined)
  const reload = useCallback(() => {
    if (underway.current === key) return
    underway.current = key
    setLoad((now) => (now.kind === 'ready' ? now : { kind: 'loading' }))
    void ask(message, told).then((answer) => {
      if (underway.current !== key) return
      underway.current = undefined
      setLoad((now) => loadOf(answer, now))
    })
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `key` stands for what `told` says
  }, [message, key])
  useEffect(reload, [reload])
  useDidShow(reload)
  const show = useCallback((reply: ReplyOf<M>) => setLoad({ kind: 'ready', reply }), [])
  return { load, reload, show }
}

const loadOf = <M extends Message>(answer: Answer<M>, now: Load<ReplyOf<M>>): Load<ReplyOf<M>> => {
  if (answer.kind === 'reply') return { kind: 'ready', reply: answer.reply }
  const over = answer.kind === 'refused' && !isLapsed(answer)
  return over || now.kind !== 'ready' ? { kind: 'failed', answer } : { ...now, stale: answer }
}
