import { useState } from 'react'
import { meWords as words } from '../../../words/screens/me'
import { forgetApplicantDraft } from '../../services/applicant-draft'
import { copyOwnData, forgetOwnData } from '../../services/own-data'
import { Button, Notice, Sheet, Stack } from '../../ui'

/** A copy of what is kept of this person, and the end of it. */
export function OwnDataCard() {
  const own = useOwnData()
  const foot = (
    <Button kind="danger" block busy={own.busy} onTap={own.forget}>
      {words.forgetYes}
    </Button>
  )
  return (
    <Stack>
      {own.said ? <Notice title={own.said.title}>{own.said.words}</Notice> : null}
      <Button kind="quiet" block busy={own.busy} onTap={own.copy}>
        {words.copyAll}
      </Button>
      <Button kind="quiet" block onTap={() => own.setAsking(true)}>
        {words.forget}
      </Button>
      <Sheet
        open={own.asking}
        title={words.forget}
        onClose={() => own.setAsking(false)}
        foot={foot}
      >
        {words.forgetNote}
      </Sheet>
    </Stack>
  )
}

interface Said {
  readonly title?: string
  readonly words: string
}

const useOwnData = () => {
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<Said>()
  const run = async (deed: () => Promise<string | undefined>, done?: string) => {
    setBusy(true)
    const failure = await deed()
    setBusy(false)
    setAsking(false)
    if (failure) setSaid({ title: words.notDone, words: failure })
    else setSaid(done ? { words: done } : undefined)
    return failure
  }
  const forget = async () => {
    if (!(await run(forgetOwnData))) forgetApplicantDraft()
  }
  return {
    asking,
    setAsking,
    busy,
    said,
    copy: () => void run(copyOwnData, words.copied),
    forget: () => void forget(),
  }
}
