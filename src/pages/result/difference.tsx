import type { Award } from '../../../policy/vocabulary'
import { sayAward } from '../../../words/money'
import { resultWords as words } from '../../../words/screens/result'
import type { Reckoned } from '../../services/self-check'
import { Box, Words } from '../../ui'
import type { Subject } from './what-if'

interface DifferenceProps {
  subject: Subject
  before: Reckoned
  after: Reckoned
}

/** Before and after, of the item and of the whole. */
export function Difference({ subject, before, after }: DifferenceProps) {
  const line = ({ running }: Reckoned) =>
    running.assessment.lines.find(({ item }) => item === subject)?.award
  const [was, is] = [line(before), line(after)]
  return (
    <Box className="result__difference" role="status">
      {was && is ? <Change label={words.thisItem} before={was} after={is} /> : null}
      <Change label={words.allItems} before={before.running.total} after={after.running.total} />
    </Box>
  )
}

function Change({ label, before, after }: { label: string; before: Award; after: Award }) {
  const [was, is] = [sayAward(before), sayAward(after)]
  return (
    <Box className="result__change">
      <Words className="result__label">{label}</Words>
      <Words className={was === is ? '' : 'result__was'}>{was}</Words>
      {was === is ? null : <Words className="result__is">{`→ ${is}`}</Words>}
    </Box>
  )
}
