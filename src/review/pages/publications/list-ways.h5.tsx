import { publicationDeskWords as words } from '../../../../words/screens/review-publications'
import { go } from '../../../services/go'
import { Box, Link, Notice, Row, Stack } from '../../../ui'
import { isPublisher } from '../../parts/is-reviewer'
import type { ListWaysProps } from './list-ways.types'
import { useWriting } from './use-writing.h5'

/** The list as a file and on paper; once it is over, the treasury's list and what came back. */
export function ListWays({ of: { publication, until, claims }, today, post }: ListWaysProps) {
  const { writing, failure, told, writePublished, writePayments } = useWriting(publication)
  const over = today > until
  if (claims === 0) return null
  return (
    <Stack gap="s">
      <Row gap="m">
        <Link onTap={writePublished}>{writing === 'published' ? words.writing : words.excel}</Link>
        <Link onTap={() => go('publication-print', { publication })}>{words.print}</Link>
        {over && post?.kind === 'publisher' ? (
          <Link onTap={writePayments}>
            {writing === 'payments' ? words.writing : words.payments}
          </Link>
        ) : null}
        {over && isPublisher(post) ? (
          <Link onTap={() => go('payments')}>{words.importPaid}</Link>
        ) : null}
      </Row>
      {failure ? <Notice tone="error">{failure}</Notice> : null}
      {told ? (
        <Notice tone="success" title={told.words}>
          {told.objected ? <Box>{told.objected}</Box> : null}
          <Box>{words.paymentsCare}</Box>
        </Notice>
      ) : null}
    </Stack>
  )
}
