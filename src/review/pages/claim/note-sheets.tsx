import { useState } from 'react'
import { decideWords, noteWords as words } from '../../../../words/screens/review-decide'
import { Area } from '../../../ui'
import { StepSheet } from './step-sheet'
import type { OfStep } from './step-sheets'

/** A sampled decision is found right; who does not find it so takes it back. */
export function RecheckSheet({ claim, used }: OfStep) {
  return (
    <StepSheet step="recheck" used={used} onYes={() => void used.recheck(claim)}>
      <Area
        name="recheck-note"
        label={decideWords.recheckNote}
        optional
        maxlength={500}
        value={used.typed.note}
        onTell={(note) => used.type({ note })}
      />
    </StepSheet>
  )
}

/** Between county and city. */
export function NoteSheet({ claim, used }: OfStep) {
  const [tried, setTried] = useState(false)
  const { message } = used.typed
  const empty = message.trim() === ''
  return (
    <StepSheet
      step="note"
      used={used}
      onYes={() => (empty ? setTried(true) : void used.leaveNote(claim))}
    >
      <Area
        name="note-words"
        label={words.note}
        hint={words.hint}
        {...(tried && empty ? { error: words.missing } : {})}
        maxlength={500}
        value={message}
        onTell={(told) => used.type({ message: told })}
      />
    </StepSheet>
  )
}
