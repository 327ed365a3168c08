import { publicationDeskWords as words } from '../../../../words/screens/review-publications'
import { sayFailure } from '../../../services/say-failure'
import { Box, Notice, Progress } from '../../../ui'
import type { Run } from './use-publishing'

/** How far it has come, that it is done, or why it stopped. */
export function RunNotice({ run }: { run: Run }) {
  const { done, left } = run
  switch (run.state) {
    case 'under':
      return (
        <Box live="polite">
          <Progress
            label={words.under(done, left)}
            percent={left === undefined ? 0 : (100 * done) / (done + left)}
          />
        </Box>
      )
    case 'done':
      return <Notice tone="success" title={words.done(done)} />
    case 'stuck':
      return <Notice tone="warn" title={words.stuck(left ?? 0)} />
    case 'stopped':
      return (
        <Notice tone="error" title={words.stopped(done)}>
          {run.failure ? sayFailure(run.failure) : null}
        </Notice>
      )
  }
}
