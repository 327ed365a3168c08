import { useEffect, useState } from 'react'
import type { Message, ReplyOf, ToldOf } from '../../contract/message'
import { ask, type Answer } from './ask'
import { useSeen } from './use-seen'

interface Awaiting<M extends Message> {
  /** Nothing is asked before. */
  readonly wanted: boolean
  /** A change begins anew: there is something new to ask about. */
  readonly since: string
  /** Whether more of the reply is still to come. */
  readonly waits: (reply: ReplyOf<M>) => boolean
}

export interface Awaited<M extends Message> {
  readonly reply?: ReplyOf<M>
  /** What it was asked for. */
  readonly since?: string
  /** What came instead of the last reply. */
  readonly failure?: Exclude<Answer<M>, { kind: 'reply' }>
}

/** Milliseconds to the next turn: quick at first, then less and less often. */
const paceOf = (turns: number): number => (turns <= 10 ? 1500 : turns <= 25 ? 4000 : 10_000)
const paceAfter = (failures: number): number => Math.min(6000 * 2 ** (failures - 1), 60_000)
const MOST_FAILURES = 10

/**
 * What the server is still at work on: asked for at once, and again while it waits and the screen is
 * in sight. Without a network the last reply to the same question stays, and it is tried less and less
 * often, for some minutes: then the next time that the screen comes into sight.
 */
export const useAwaited = <M extends Message>(
  message: M,
  told: ToldOf<M>,
  { wanted, since, waits }: Awaiting<M>,
): Awaited<M> => {
  const [state, setState] = useState<Kept<M>>()
  const seen = useSeen()
  const key = JSON.stringify(told)
  useEffect(() => {
    if (!wanted || !seen) return undefined
    let over = false
    let turns = 0
    let failures = 0
    let timer: ReturnType<typeof setTimeout> | undefined
    const soon = (pace: number) => {
      timer = setTimeout(() => void turn(), pace)
    }
    const turn = async () => {
      const answer = await ask(message, told)
      if (over) return
      setState((now) => afterwards(now, answer, { key, since }))
      turns += 1
      failures = answer.kind === 'reply' ? 0 : failures + 1
      if (answer.kind === 'reply' && waits(answer.reply)) soon(paceOf(turns))
      const lost = answer.kind === 'offline' || answer.kind === 'fault'
      if (lost && failures < MOST_FAILURES) soon(paceAfter(failures))
    }
    void turn()
    return () => {
      over = true
      clearTimeout(timer)
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `key` stands for `told`; `waits` never changes its mind
  }, [message, key, since, wanted, seen])
  return state?.key === key ? state : {}
}

interface Kept<M extends Message> extends Awaited<M> {
  /** Of what was told. */
  readonly key: string
}

const afterwards = <M extends Message>(
  now: Kept<M> | undefined,
  answer: Answer<M>,
  asked: { readonly key: string; readonly since: string },
): Kept<M> => {
  if (answer.kind === 'reply') return { ...asked, reply: answer.reply }
  return now?.key === asked.key ? { ...now, failure: answer } : { ...asked, failure: answer }
}
