import type { Verdict } from '../../../../contract/shapes/reading'
import { checkWords as words } from '../../../../words/screens/review-checks'
import { Box, Tag, Words } from '../../../ui'
import { isIdle, type Checks, type PapersChecked } from './use-checks'

/** The check of the photos in one line: how much agrees, and how much wants a look. */
export function ChecksStrip({ checks: { kind, reply } }: { checks: Checks }) {
  if (!reply)
    return (
      <Box className="checks" live="polite">
        <Words className="desk-note">{kind === 'asking' ? words.asking : words.failed}</Words>
      </Box>
    )
  const waiting = reply.readings.filter(({ state }) => state === 'waiting').length
  if (isIdle(reply) && reply.duplicates.length === 0) return null
  const count = (...kinds: readonly Verdict['verdict'][]) =>
    verdictsOf(reply).filter(({ verdict }) => kinds.includes(verdict)).length
  const [agreed, differing, look, unread] = [
    count('agrees'),
    count('differs'),
    count('look', 'unreadable'),
    count('unread'),
  ]
  return (
    <Box className="checks" live="polite">
      <Words className="checks__title">{words.title}</Words>
      {differing > 0 ? <Tag tone="bad">{words.differing(differing)}</Tag> : null}
      {look > 0 ? <Tag tone="warn">{words.toLook(look)}</Tag> : null}
      {agreed > 0 ? <Tag tone="good">{words.agreed(agreed)}</Tag> : null}
      {unread > 0 && waiting === 0 ? <Tag>{words.unread(unread)}</Tag> : null}
      {waiting > 0 ? <Tag>{words.reading(waiting)}</Tag> : null}
      {reply.duplicates.length > 0 ? (
        <Tag tone={reply.duplicates.some(({ kind }) => kind !== 'alike') ? 'bad' : 'neutral'}>
          {words.duplicates(reply.duplicates.length)}
        </Tag>
      ) : null}
    </Box>
  )
}

const verdictsOf = ({ references, licence }: PapersChecked): readonly Verdict[] => [
  ...references.flatMap(({ number, holder, date }) => [number, ...(holder ? [holder] : []), date]),
  ...(licence ? [licence.number, licence.holder] : []),
]
