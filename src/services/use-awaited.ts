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
  /** What came instead of the last reply. */
  readonly failure?: Exclude<Answer<M>, { kind: 'reply' }>
}

/** Milliseconds to the next turn: quick at first, then less and less often. */
const paceOf = (turns: number): number => (turns <= 10 ? 1500 : turns <= 25 ? 4000 : 10_000)
const FAILED = 6000
const MOST_TURNS = 60

/**
 * What the server is still at work on: asked for at once, and again while it waits and the screen is
 * in sight. Without a network the last reply stays, and it is tried less often, for some
 * minutes: then the next time that the screen comes into sight.
 */
export const useAwaited = <M extends Message>(
  message: M,
  told: ToldOf<M>,
  { wanted, since, waits }: Awaiting<M>,
): Awaited<M> => {
  const [state, setState] = useState<Awaited<M>>({})
  const seen = useSeen()
  const key = JSON.stringify(told)
  useEffect(() => {
    if (!wanted || !seen) return undefined
    let over = false
    let turns = 0
    let timer: ReturnType<typeof setTimeout> | undefined
    const soon = (pace: number) => {
      timer = setTimeout(() => void turn(), pace)
    }
    const turn = async () => {
      const answer = await ask(message, told)
      if (over) return
      setState((now) => afterwards(now, answer))
      turns += 1
      if (answer.kind === 'reply' && waits(answer.reply)) soon(paceOf(turns))
      if ((answer.kind === 'offline' || answer.kind === 'fault') && turns < MOST_TURNS) soon(FAILED)
    }
    void turn()
    return () => {
      over = true
      clearTimeout(timer)
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `key` stands for `told`; `waits` never changes its mind
  }, [message, key, since, wanted, seen])
  return state
}

const afterwards = <M extends Message>(now: Awaited<M>, answer: Answer<M>): Awaited<M> =>
  answer.kind === 'reply' ? { reply: answer.reply } : { ...now, failure: answer }
