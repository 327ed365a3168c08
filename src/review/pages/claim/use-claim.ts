import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { AcceptClaim } from '../../../../contract/accept-claim'
import { ApproveClaim } from '../../../../contract/approve-claim'
import { InspectClaim } from '../../../../contract/inspect-claim'
import { RejectClaim } from '../../../../contract/reject-claim'
import { ReturnClaim } from '../../../../contract/return-claim'
import { ReviewClaim } from '../../../../contract/review-claim'
import type { ClaimView, ReturnFault } from '../../../../contract/shapes/claim'
import { ask } from '../../../services/ask'
import { useAsk } from '../../../services/use-ask'
import { useReviewer } from '../../parts/use-reviewer'
import type { Marks } from './fault-places'
import { useStep } from './use-step'

/** What was typed for a step; it outlives a closed sheet. */
export interface Typed {
  /** undefined: as assessed. */
  readonly sum?: string | undefined
  readonly note: string
  readonly why: string
  readonly marks: Marks
}

const nothing: Typed = { note: '', why: '', marks: {} }

/** One claim before a reviewer, and every step that he may take with it. */
export const useClaim = () => {
  const number = useRouter().params.claim ?? ''
  const from = useAsk(InspectClaim, { claim: number })
  const { post } = useReviewer()
  const { take, ...step } = useStep(from.show)
  const [typed, setTyped] = useState(nothing)
  const noteOf = () => (typed.note.trim() ? { note: typed.note.trim() } : {})

  return {
    from,
    post,
    ...step,
    typed,
    type: (part: Partial<Typed>) => setTyped((now) => ({ ...now, ...part })),
    accept: ({ claim, version, state }: ClaimView) =>
      take('accept', state, () => ask(AcceptClaim, { claim, version })),
    review: ({ claim, version, state }: ClaimView) =>
      take('review', state, () => ask(ReviewClaim, { claim, version, ...noteOf() })),
    approve: ({ claim, version, state }: ClaimView, amount: number) =>
      take('approve', state, () => ask(ApproveClaim, { claim, version, amount, ...noteOf() })),
    reject: ({ claim, version, state }: ClaimView) =>
      take('reject', state, () => ask(RejectClaim, { claim, version, why: typed.why.trim() })),
    giveBack: ({ claim, version, state }: ClaimView, faults: ReturnFault[]) =>
      take('return', state, () => ask(ReturnClaim, { claim, version, faults })),
    /** Reads the claim anew; the sum is offered anew as well. */
    reload: () => {
      step.ask(undefined)
      setTyped((now) => ({ ...now, sum: undefined }))
      from.reload()
    },
  }
}

export type UsedClaim = ReturnType<typeof useClaim>
