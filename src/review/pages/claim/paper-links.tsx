import { useRef, useState } from 'react'
import type { PaperKind } from '../../../../contract/print-claim'
import type { ClaimState, ClaimView } from '../../../../contract/shapes/claim'
import { inspectWords as words } from '../../../../words/screens/review'
import { openPaper } from '../../../services/open-paper'
import { Box, Link, Row, Words } from '../../../ui'

/** The states in which the office has written to the applicant. */
const lettered: readonly ClaimState[] = ['returned', 'approved', 'published', 'paid', 'rejected']

/** The claim's papers as PDF, drawn when they are asked for; one at a time. */
export function PaperLinks({ claim: { claim, state } }: { claim: ClaimView }) {
  const [failure, setFailure] = useState<string>()
  const [drawing, setDrawing] = useState<PaperKind>()
  const under = useRef(false)
  const open = async (paper: PaperKind) => {
    if (under.current) return
    under.current = true
    setDrawing(paper)
    setFailure(await openPaper(claim, paper))
    under.current = false
    setDrawing(undefined)
  }
  const kinds: readonly PaperKind[] = lettered.includes(state) ? ['form', 'letter'] : ['form']
  return (
    <Box className="paper-links">
      <Row gap="m">
        {kinds.map((paper) => (
          <Link key={paper} onTap={() => void open(paper)}>
            {drawing === paper ? words.preparing : words.pdf(words[paper])}
          </Link>
        ))}
      </Row>
      {failure ? (
        <Box role="alert" className="paper-links__failure">
          <Words>{failure}</Words>
        </Box>
      ) : null}
    </Box>
  )
}
