import { useState } from 'react'
import type { Line } from '../../../../policy/assessment'
import { sayReason } from '../../../../words/assessment'
import { sayAward, sayYuan } from '../../../../words/money'
import { decideWords as words } from '../../../../words/screens/review-steps'
import { assessView } from '../../../services/assess-view'
import { Area, Box, Field, Notice } from '../../../ui'
import { checkSum, typeSum } from './check-sum'
import { StepSheet } from './step-sheet'
import type { OfStep } from './step-sheets'

/** The sum, checked against what is assessed now before it is sent. */
export function ApproveSheet({ claim, used }: OfStep) {
  const [tried, setTried] = useState(false)
  const line = assessView(claim)
  const typed = used.typed.sum ?? typeSum(line.award)
  const checked = checkSum(typed, line.award)
  if (line.status !== 'eligible') return <CannotApprove line={line} used={used} />
  const yes = () => ('error' in checked ? setTried(true) : void used.approve(claim, checked.sum))
  return (
    <StepSheet
      step="approve"
      used={used}
      onYes={yes}
      {...('sum' in checked ? { yes: words.approveSum(sayYuan(checked.sum)) } : {})}
    >
      <Field
        name="approve-sum"
        label={words.amount}
        hint={words.amountHint(sayAward(line.award))}
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
    </StepSheet>
  )
}

function CannotApprove({ line, used }: { line: Line; used: OfStep['used'] }) {
  return (
    <StepSheet step="approve" used={used}>
      <Notice tone="error" title={words.cannot}>
        {line.reasons.map((reason, at) => (
          <Box key={at}>{sayReason(line.item, reason)}</Box>
        ))}
      </Notice>
    </StepSheet>
  )
}
