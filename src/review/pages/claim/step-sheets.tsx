import { useState } from 'react'
import type { ClaimView } from '../../../../contract/shapes/claim'
import { decideWords as words } from '../../../../words/screens/review-steps'
import { Area } from '../../../ui'
import { ApproveSheet } from './approve-sheet'
import { offeredSteps } from './offered-steps'
import { ReturnSheet } from './return-sheet'
import { StepSheet } from './step-sheet'
import type { UsedClaim } from './use-claim'

export interface OfStep {
  claim: ClaimView
  used: UsedClaim
}

const sheets = {
  accept: AcceptSheet,
  review: ReviewSheet,
  approve: ApproveSheet,
  reject: RejectSheet,
  return: ReturnSheet,
} as const

/** The sheet of every step that is offered; at most one is open. */
export function StepSheets({ claim, used }: OfStep) {
  return (
    <>
      {offeredSteps(claim.state, used.post).map((step) => {
        const Of = sheets[step]
        return <Of key={step} claim={claim} used={used} />
      })}
    </>
  )
}

function AcceptSheet({ claim, used }: OfStep) {
  return <StepSheet step="accept" used={used} onYes={() => void used.accept(claim)} />
}

function ReviewSheet({ claim, used }: OfStep) {
  return (
    <StepSheet step="review" used={used} onYes={() => void used.review(claim)}>
      <Area
        name="review-note"
        label={words.reviewNote}
        hint={words.reviewHint}
        optional
        maxlength={500}
        value={used.typed.note}
        onTell={(note) => used.type({ note })}
      />
    </StepSheet>
  )
}

function RejectSheet({ claim, used }: OfStep) {
  const [tried, setTried] = useState(false)
  const { why } = used.typed
  const missing = why.trim() === ''
  const yes = () => (missing ? setTried(true) : void used.reject(claim))
  return (
    <StepSheet step="reject" used={used} onYes={yes}>
      <Area
        name="reject-why"
        label={words.why}
        hint={words.whyHint}
        {...(tried && missing ? { error: words.whyMissing } : {})}
        maxlength={500}
        value={why}
        onTell={(text) => used.type({ why: text })}
      />
    </StepSheet>
  )
}
