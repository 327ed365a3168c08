import type { ReactNode } from 'react'
import { stepWords, type ReviewStep } from '../../../../words/screens/review-steps'
import { Button, Notice, Sheet, Stack } from '../../../ui'
import { RefusedNotice } from './refused-notice'
import { useConfirmKey } from '../../parts/use-confirm-key'
import type { UsedClaim } from './use-claim'

export interface StepSheetProps {
  step: ReviewStep
  used: UsedClaim
  /** Does it; absent where it can't be done now. */
  onYes?: () => void
  /** Instead of the step's own words. */
  yes?: string
  title?: string
  note?: string
  children?: ReactNode
}

/** Steps that end a claim, or take back what was granted. */
const grave: readonly ReviewStep[] = ['reject', 'lapse', 'undo']
/** Steps that weigh: what they bring about is said as a warning. */
const weighty: readonly ReviewStep[] = [...grave, 'approve', 'settle', 'pay']

/** What a step will bring about, what it asks, why it was refused, and the button that does it. */
export function StepSheet({ step, used, onYes, yes, title, note, children }: StepSheetProps) {
  const { doing, open, ask, reload } = used
  const words = stepWords[step]
  useConfirmKey(open === step ? onYes : undefined)
  const foot = onYes ? (
    <Button
      kind={grave.includes(step) ? 'danger' : 'primary'}
      busy={doing.kind === 'busy'}
      onTap={onYes}
    >
      {yes ?? words.yes}
    </Button>
  ) : undefined
  return (
    <Sheet
      open={open === step}
      title={title ?? words.label}
      onClose={() => ask(undefined)}
      foot={foot}
    >
      <Stack>
        {doing.kind === 'failed' ? (
          <RefusedNotice failure={doing.failure} step={step} onReload={reload} />
        ) : null}
        <Notice tone={weighty.includes(step) ? 'warn' : 'info'}>{note ?? words.note}</Notice>
        {children}
      </Stack>
    </Sheet>
  )
}
