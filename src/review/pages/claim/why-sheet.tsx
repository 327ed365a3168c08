import { useState, type ReactNode } from 'react'
import { Area } from '../../../ui'
import { StepSheet, type StepSheetProps } from './step-sheet'

interface WhySheetProps extends Pick<StepSheetProps, 'step' | 'used' | 'yes' | 'title' | 'note'> {
  label: string
  hint: string
  missing: string
  /** What the reason is about. */
  above?: ReactNode
  onYes: () => void
}

/** A step that is not taken without a reason. */
export function WhySheet({ label, hint, missing, above, onYes, ...sheet }: WhySheetProps) {
  const [tried, setTried] = useState(false)
  const { why } = sheet.used.typed
  const empty = why.trim() === ''
  return (
    <StepSheet {...sheet} onYes={() => (empty ? setTried(true) : onYes())}>
      {above}
      <Area
        name={`${sheet.step}-why`}
        label={label}
        hint={hint}
        {...(tried && empty ? { error: missing } : {})}
        maxlength={500}
        value={why}
        onTell={(text) => sheet.used.type({ why: text })}
      />
    </StepSheet>
  )
}
