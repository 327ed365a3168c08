import type { ReactNode } from 'react'
import { stepWords, type ReviewStep } from '../../../../words/screens/review-steps'
import { Button, Notice, Sheet, Stack } from '../../../ui'
import { RefusedNotice } from './refused-notice'
import type { UsedClaim } from './use-claim'

export interface StepSheetProps {
  step: ReviewStep
  used: UsedClaim
  /** Does it; absent where it can't be done now. */
  onYes?: () => void
  /** Instead of the step's own word for it. */
  yes?: string
  children?: ReactNode
}

/** What a step will bring about, what it asks, why it was refused, and the button that does it. */
export function StepSheet({ step, used, onYes, yes, children }: StepSheetProps) {
  const { doing, open, ask, reload } = used
  const words = stepWords[step]
  const foot = onYes ? (
    <Button
      kind={step === 'reject' ? 'danger' : 'primary'}
      busy={doing.kind === 'busy'}
      onTap={onYes}
    >
      {yes ?? words.yes}
    </Button>
  ) : undefined
  return (
    <Sheet open={open === step} title={words.label} onClose={() => ask(undefined)} foot={foot}>
      <Stack>
        {doing.kind === 'failed' ? (
          <RefusedNotice failure={doing.failure} onReload={reload} />
        ) : null}
        <Notice tone={step === 'approve' || step === 'reject' ? 'warn' : 'info'}>
          {words.note}
        </Notice>
        {children}
      </Stack>
    </Sheet>
  )
}
