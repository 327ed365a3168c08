import { useState } from 'react'
import type { Left } from '../../../contract/shapes/claim'
import { referenceRules } from '../../../policy/claims/references'
import { itemOf } from '../../../policy/edition'
import type { Edition } from '../../../policy/rule'
import type { ItemId } from '../../../policy/vocabulary'
import { documentLabel } from '../../../words/references'
import { sayArticle } from '../../../words/say-article'
import { sayUnit } from '../../../words/say-unit'
import { resultWords as words } from '../../../words/screens/result'
import { Trace } from '../../frames/trace'
import { entriesFor, type Answers } from '../../services/self-check'
import { startClaim } from '../../services/start-claim'
import { Box, Button, Card, Disclosure, Notice, Stack, Words } from '../../ui'
import type { Sorted } from './groups'

export interface LineCardProps {
  sorted: Sorted
  answers: Answers
  edition: Edition
  left: Left | undefined
  open: boolean
  onChange: () => void
}

/** One item: what it brings and why, what to bring along, and the way on to claiming it. */
export function LineCard(props: LineCardProps) {
  const { sorted, answers, edition, left, open, onChange } = props
  const { line, group, settled, uncounted } = sorted
  const { busy, failure, claim } = useClaiming(line.item, answers)
  const item = itemOf(line.item, edition)
  const claimable = line.status === 'eligible' || line.status === 'incomplete'
  return (
    <Card
      title={item.title}
      aside={<Words className="result__article">{sayArticle(line.article)}</Words>}
    >
      <Stack gap="s">
        <Trace
          {...{ line, left, open, settled }}
          edition={edition.id}
          unit={uncounted ? sayUnit(item) : undefined}
        />
        {claimable ? <Papers item={line.item} open={open} /> : null}
        {failure ? <Notice tone="error">{failure}</Notice> : null}
        <Box className="result__ways">
          {group === 'not' ? null : (
            <Button kind="quiet" onTap={onChange}>
              {words.tryIt}
            </Button>
          )}
          {claimable ? (
            <Button kind={group === 'can' ? 'primary' : 'secondary'} busy={busy} onTap={claim}>
              {words.claim}
            </Button>
          ) : null}
        </Box>
      </Stack>
    </Card>
  )
}

/** What to have at hand when claiming. */
function Papers({ item, open }: { item: ItemId; open: boolean }) {
  const { documents, list } = referenceRules[item]
  return (
    <Disclosure title={words.papers(documents.length)} open={open}>
      <Box as="ul" className="result__papers">
        {documents.map((document) => (
          <Box as="li" key={document}>
            {documentLabel(document)}
          </Box>
        ))}
      </Box>
      {list ? <Words className="result__note">{words.onList}</Words> : null}
    </Disclosure>
  )
}

const useClaiming = (item: ItemId, answers: Answers) => {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string>()
  const claim = async () => {
    setBusy(true)
    setFailure(await startClaim(item, entriesFor(answers, item)))
    setBusy(false)
  }
  return { busy, failure, claim: () => void claim() }
}
