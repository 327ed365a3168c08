import Taro from '@tarojs/taro'
import { useState } from 'react'
import { ListQueue } from '../../../../contract/list-queue'
import type { Message } from '../../../../contract/message'
import type { ClaimView } from '../../../../contract/shapes/claim'
import type { QueueState } from '../../../../contract/shapes/queue'
import { ask, type Answer } from '../../../services/ask'
import { goBack, goInstead, pages } from '../../../services/go'

type Next =
  | { readonly kind: 'unasked' | 'asking' | 'none' }
  | { readonly kind: 'failed'; readonly failure: Exclude<Answer<Message>, { kind: 'reply' }> }

/** The way to another claim of the round that waits in the same state. */
export const useNext = ({ claim, round }: ClaimView, state: QueueState) => {
  const [next, setNext] = useState<Next>({ kind: 'unasked' })
  const goOn = async () => {
    setNext({ kind: 'asking' })
    const answer = await ask(ListQueue, round === null ? { state } : { state, round })
    if (answer.kind !== 'reply') return setNext({ kind: 'failed', failure: answer })
    const other = answer.reply.claims.find((row) => row.claim !== claim)
    if (other) goInstead('review-claim', { claim: other.claim })
    setNext({ kind: other ? 'unasked' : 'none' })
  }
  return { next, goOn: () => void goOn() }
}

/** To the queue that this claim was opened from, or to a new one. */
export const backToQueue = (): void => {
  const stack = Taro.getCurrentPages()
  const before = stack[stack.length - 2]?.route ?? ''
  if (pages.queue.includes(before) && before !== '') goBack()
  else goInstead('queue')
}
