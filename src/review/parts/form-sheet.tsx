import type { ReactNode } from 'react'
import { Button, Notice, Sheet, Stack } from '../../ui'

interface FormSheetProps {
  open: boolean
  title: string
  /** What it brings about. */
  note?: string
  yes: string
  grave?: boolean
  busy: boolean
  failure: string | undefined
  onYes: () => void
  onClose: () => void
  children?: ReactNode
}

/** A few questions, why they were refused, and the button that sends them. */
export function FormSheet(props: FormSheetProps) {
  const { open, title, note, yes, grave = false, busy, failure, onYes, onClose, children } = props
  const foot = (
    <Button kind={grave ? 'danger' : 'primary'} busy={busy} onTap={onYes}>
      {yes}
    </Button>
  )
  return (
    <Sheet open={open} title={title} onClose={onClose} foot={foot}>
      <Stack>
        {failure ? <Notice tone="error">{failure}</Notice> : null}
        {note ? <Notice tone={grave ? 'warn' : 'info'}>{note}</Notice> : null}
        {children}
      </Stack>
    </Sheet>
  )
}
