import type { ReactNode } from 'react'
import { officeWords } from '../../../../words/screens/office'
import { Box, Button, Notice, Row, Stack } from '../../../ui'

interface SavedFormProps {
  note?: string
  busy: boolean
  saved: boolean
  failure: string | undefined
  onSave: () => void
  children: ReactNode
}

/** The fields of a card of settings, what came of the last saving, and the button. */
export function SavedForm({ note, busy, saved, failure, onSave, children }: SavedFormProps) {
  return (
    <Stack>
      {note ? <Box className="settings__note">{note}</Box> : null}
      {children}
      {failure ? <Notice tone="error">{failure}</Notice> : null}
      {saved ? <Notice tone="success">{officeWords.saved}</Notice> : null}
      <Row>
        <Button busy={busy} onTap={onSave}>
          {officeWords.save}
        </Button>
      </Row>
    </Stack>
  )
}
