import { useState } from 'react'
import type { ClaimView } from '../../../contract/shapes/claim'
import { commitment } from '../../../words/commitment'
import { sayAward } from '../../../words/money'
import { offeredWords as words } from '../../../words/screens/offered'
import { go } from '../../services/go'
import { Box, Button, Card, Link, Notice, Row, Sheet, Stack } from '../../ui'
import { useConfirm } from './use-confirm'

interface OfferedProps {
  claim: ClaimView
  onConfirmed: (claim: ClaimView) => void
}

/** The office has filled it in from an official list: two taps hand it in. */
export function Offered({ claim, onConfirmed }: OfferedProps) {
  const [open, setOpen] = useState(false)
  const { busy, failure, confirm } = useConfirm(claim, onConfirmed)
  if (!claim.offered || claim.state !== 'draft') return null
  const foot = (
    <Button busy={busy} onTap={confirm}>
      {words.yes}
    </Button>
  )
  return (
    <Card title={words.title}>
      <Stack>
        <Box>{words.about(sayAward(claim.award))}</Box>
        <Button block onTap={() => setOpen(true)}>
          {words.confirm}
        </Button>
        <Row>
          <Link onTap={() => go('claim', { claim: claim.claim })}>{words.change}</Link>
        </Row>
      </Stack>
      <Sheet open={open} title={words.sheet} onClose={() => setOpen(false)} foot={foot}>
        <Stack>
          {failure ? (
            <Notice tone="error" title={words.failed}>
              {failure}
            </Notice>
          ) : null}
          <Box>{commitment.words}</Box>
        </Stack>
      </Sheet>
    </Card>
  )
}
