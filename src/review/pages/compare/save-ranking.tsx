import { compareWords as words } from '../../../../words/screens/review-compare'
import { sayFailure } from '../../../services/say-failure'
import { Box, Button, Notice, Row } from '../../../ui'
import type { UsedRanking } from './use-ranking'

/** Whether the order was changed here, and the button that keeps it. */
export function SaveRanking({ ranking }: { ranking: UsedRanking }) {
  const { isMoved, saving, save } = ranking
  return (
    <Box live="polite">
      {saving.kind === 'failed' ? <Notice tone="error">{sayFailure(saving.failure)}</Notice> : null}
      {saving.kind === 'saved' ? <Notice tone="success">{words.saved}</Notice> : null}
      <Row apart>
        <Box className="compare__note">{isMoved ? words.unsaved : words.rankNote}</Box>
        {isMoved ? (
          <Button kind="secondary" busy={saving.kind === 'busy'} onTap={save}>
            {words.save}
          </Button>
        ) : null}
      </Row>
    </Box>
  )
}
