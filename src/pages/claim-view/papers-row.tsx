import { useState } from 'react'
import type { ClaimState, ClaimView } from '../../../contract/shapes/claim'
import type { PaperKind } from '../../../contract/print-claim'
import { papersWords as words } from '../../../words/screens/papers'
import { openPaper } from '../../services/open-paper'
import { Button, Notice, Row, Stack } from '../../ui'

/** Here the office has something to say in writing. */
const answered: readonly ClaimState[] = ['returned', 'approved', 'published', 'paid', 'rejected']

/** The claim's form, and the letter about it, to read, keep and print. */
export function PapersRow({ claim: { claim, state } }: { claim: ClaimView }) {
  const [busy, setBusy] = useState<PaperKind>()
  const [failure, setFailure] = useState<string>()
  const open = (paper: PaperKind) => {
    setBusy(paper)
    void openPaper(claim, paper).then((failed) => {
      setFailure(failed)
      setBusy(undefined)
    })
  }
  const papers: readonly PaperKind[] = answered.includes(state) ? ['form', 'letter'] : ['form']
  return (
    <Stack gap="s">
      {failure ? <Notice tone="error">{failure}</Notice> : null}
      <Row>
        {papers.map((paper) => (
          <Button key={paper} kind="secondary" busy={busy === paper} onTap={() => open(paper)}>
            {words.papers[paper]}
          </Button>
        ))}
      </Row>
    </Stack>
  )
}
