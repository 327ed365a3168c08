import { useState } from 'react'
import type { Left } from '../../../contract/shapes/claim'
import type { Line } from '../../../policy/assessment'
import { itemOf } from '../../../policy/edition'
import { sayArticle } from '../../../words/assessment'
import { resultWords as words } from '../../../words/screens/result'
import { whatIsLeftWords } from '../../../words/screens/what-is-left'
import { AssessedLine } from '../../parts/assessed-line'
import { WhatIsLeft } from '../../frames/what-is-left'
import { entriesFor, type Answers } from '../../services/self-check'
import { startClaim } from '../../services/start-claim'
import { Box, Button, Card, Notice, Stack, Words } from '../../ui'

export interface LineCardProps {
  line: Line
  answers: Answers
  edition: string
  left: Left | undefined
}

/** One item: what it brings, what its caps leave, and the way on to claiming it. */
export function LineCard({ line, answers, edition, left }: LineCardProps) {
  const { busy, failure, claim } = useClaiming(line, answers)
  const open = line.status === 'eligible' || line.status === 'incomplete'
  return (
    <Card
      title={itemOf(line.item).title}
      aside={<Words className="result__article">{sayArticle(line.article)}</Words>}
    >
      <Stack>
        <AssessedLine line={line} />
        {left && line.status !== 'ineligible' ? (
          <Box className="result__left">
            <Words className="result__label">{whatIsLeftWords.title}</Words>
            <WhatIsLeft {...{ line, edition, left }} />
          </Box>
        ) : null}
        {failure ? <Notice tone="error">{failure}</Notice> : null}
        {open ? (
          <Button
            kind={line.status === 'eligible' ? 'primary' : 'secondary'}
            block
            busy={busy}
            onTap={claim}
          >
            {words.claim}
          </Button>
        ) : null}
      </Stack>
    </Card>
  )
}

const useClaiming = ({ item }: Line, answers: Answers) => {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string>()
  const claim = async () => {
    setBusy(true)
    setFailure(await startClaim(item, entriesFor(answers, item)))
    setBusy(false)
  }
  return { busy, failure, claim: () => void claim() }
}
