import { useRef, useState } from 'react'
import type { Message } from '../../../../contract/message'
import type { ClaimState } from '../../../../contract/shapes/claim'
import type { ClaimInspection } from '../../../../contract/shapes/queue'
import type { ReviewStep } from '../../../../words/screens/review-steps'
import type { Answer } from '../../../services/ask'

type Failure = Exclude<Answer<Message>, { kind: 'reply' }>
type Stepped = { readonly kind: 'reply'; readonly reply: ClaimInspection } | Failure

/** How far a step has come. */
export type Doing =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'done'; readonly step: ReviewStep; readonly from: ClaimState }
  | { readonly kind: 'failed'; readonly failure: Failure }

export type Take = (
  step: ReviewStep,
  from: ClaimState,
  send: () => Promise<Stepped>,
) => Promise<void>

/** Takes one step at a time: a second tap while one is under way does nothing. */
export const useStep = (show: (inspection: ClaimInspection, step: ReviewStep) => void) => {
  const [doing, setDoing] = useState<Doing>({ kind: 'idle' })
  const [open, setOpen] = useState<ReviewStep>()
  const under = useRef(false)

  const take: Take = async (step, from, send) => {
    if (under.current) return
    under.current = true
    setDoing({ kind: 'busy' })
    const answer = await send()
    under.current = false
    if (answer.kind !== 'reply') return setDoing({ kind: 'failed', failure: answer })
    show(answer.reply, step)
    setOpen(undefined)
    setDoing({ kind: 'done', step, from })
  }
  const ask = (step: ReviewStep | undefined) => {
    if (under.current) return
    setOpen(step)
    setDoing((now) => (now.kind === 'failed' ? { kind: 'idle' } : now))
  }
  return { doing, open, ask, take }
}
