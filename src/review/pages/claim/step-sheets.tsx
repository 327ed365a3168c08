import type { ClaimView } from '../../../../contract/shapes/claim'
import { decideWords as words } from '../../../../words/screens/review-decide'
import type { ReviewStep } from '../../../../words/screens/review-steps'
import { Area } from '../../../ui'
import { ApproveSheet } from './approve-sheet'
import { Unticked } from './checklist-card'
import { HandSheet } from './hand-sheet'
import { NoteSheet, RecheckSheet } from './note-sheets'
import { ObjectSheet, SettleSheet } from './objection-sheets'
import { mayNote, maySettle, offeredHandling, offeredSteps } from './offered-steps'
import { PaySheet } from './pay-sheet'
import { ReturnSheet } from './return-sheet'
import { StepSheet } from './step-sheet'
import type { UsedClaim } from './use-claim'
import { WhySheet } from './why-sheet'

export interface OfStep {
  claim: ClaimView
  /** The applicant's county, whose reviewers may have the claim. */
  county: string
  used: UsedClaim
}

/** Taking up and laying back are done by one tap, and ask nothing. */
const sheets = {
  hand: HandSheet,
  accept: AcceptSheet,
  review: ReviewSheet,
  approve: ApproveSheet,
  reject: RejectSheet,
  return: ReturnSheet,
  lapse: LapseSheet,
  undo: UndoSheet,
  recheck: RecheckSheet,
  note: NoteSheet,
  object: ObjectSheet,
  settle: SettleSheet,
  pay: PaySheet,
} as const

type Sheeted = keyof typeof sheets
const isSheeted = (step: ReviewStep): step is Sheeted => step in sheets

/** The sheet of every step that is offered; at most one is open. */
export function StepSheets(of: OfStep) {
  const { claim, used } = of
  const steps = [
    ...offeredSteps(claim, used.desk),
    ...offeredHandling(claim, used.desk),
    ...(mayNote(claim, used.desk) ? (['note'] as const) : []),
    ...(maySettle(claim, used.desk) ? (['settle'] as const) : []),
  ]
  return (
    <>
      {steps.filter(isSheeted).map((step) => {
        const Of = sheets[step]
        return <Of key={step} {...of} />
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
      <Unticked claim={claim} used={used} />
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
  return (
    <WhySheet
      step="reject"
      used={used}
      label={words.why}
      hint={words.whyHint}
      missing={words.whyMissing}
      onYes={() => void used.reject(claim)}
    />
  )
}

function LapseSheet({ claim, used }: OfStep) {
  return (
    <WhySheet
      step="lapse"
      used={used}
      label={words.lapseWhy}
      hint={words.whyHint}
      missing={words.whyMissing}
      onYes={() => void used.lapse(claim)}
    />
  )
}

function UndoSheet({ claim, used }: OfStep) {
  return (
    <WhySheet
      step="undo"
      used={used}
      label={words.undoWhy}
      hint={words.undoHint}
      missing={words.whyMissing}
      onYes={() => void used.undo(claim)}
    />
  )
}
