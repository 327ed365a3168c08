import { useState } from 'react'
import type { Line } from '../../../../policy/assessment'
import { sayReason } from '../../../../words/assessment'
import { sayAward, sayYuan } from '../../../../words/money'
import { decideWords as words } from '../../../../words/screens/review-decide'
import { assessView } from '../../../services/assess-view'
import { Area, Box, Field, Notice } from '../../../ui'
import { checkSum, typeSum } from './check-sum'
import { Unticked } from './checklist-card'
import { asksPieces, onlyPieces, piecesOf } from './pieces'
import { PiecesField } from './pieces-field'
import { StepSheet } from './step-sheet'
import type { OfStep } from './step-sheets'

/** Pieces and sum, checked against what they come to now before they are sent. */
export function ApproveSheet({ claim, used }: OfStep) {
  const [tried, setTried] = useState(false)
  const pieces = used.typed.pieces ?? piecesOf(claim.entries)
  const line = assessView({ ...claim, entries: onlyPieces(claim.entries, pieces) })
  const eligible = pieces.length > 0 && line.status === 'eligible'
  const checked = checkSum(used.typed.sum ?? typeSum(line.award), line.award)
  const yes = () =>
    'error' in checked ? setTried(true) : void used.approve(claim, checked.sum, pieces)
  return (
    <StepSheet
      step="approve"
      used={used}
      {...(eligible ? { onYes: yes } : {})}
      {...('sum' in checked ? { yes: words.approveSum(sayYuan(checked.sum)) } : {})}
    >
      <Unticked claim={claim} used={used} />
      {asksPieces(claim) ? <PiecesField claim={claim} pieces={pieces} used={used} /> : null}
      {eligible ? (
        <SumFields {...{ line, used, tried }} placesLeft={claim.left.placesLeft} />
      ) : null}
      {!eligible && pieces.length > 0 ? <CannotApprove line={line} /> : null}
    </StepSheet>
  )
}

interface SumFieldsProps {
  line: Line
  used: OfStep['used']
  tried: boolean
  /** Of the city's quota, where the item has one. */
  placesLeft: number | undefined
}

/** What it comes to, and the places that are left. */
const hintOf = (line: Line, placesLeft: number | undefined): string =>
  [
    words.amountHint(sayAward(line.award)),
    ...(placesLeft === undefined ? [] : [words.placesLeft(placesLeft)]),
  ].join('；')

function SumFields({ line, used, tried, placesLeft }: SumFieldsProps) {
  const typed = used.typed.sum ?? typeSum(line.award)
  const checked = checkSum(typed, line.award)
  return (
    <>
      <Field
        name="approve-sum"
        label={words.amount}
        hint={hintOf(line, placesLeft)}
        type="digit"
        suffix="元"
        maxlength={13}
        value={typed}
        {...('error' in checked && (tried || typed !== '') ? { error: checked.error } : {})}
        onTell={(sum) => used.type({ sum })}
      />
      <Area
        name="approve-note"
        label={words.approveNote}
        hint={words.approveHint}
        optional
        maxlength={500}
        value={used.typed.note}
        onTell={(note) => used.type({ note })}
      />
    </>
  )
}

function CannotApprove({ line }: { line: Line }) {
  return (
    <Notice tone="error" title={words.cannot}>
      {line.reasons.map((reason, at) => (
        <Box key={at}>{sayReason(line.item, reason)}</Box>
      ))}
    </Notice>
  )
}
