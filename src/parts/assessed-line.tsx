import type { Line, Reason, Status } from '../../policy/assessment'
import { itemOf } from '../../policy/edition'
import { sayArticle, sayRaise, sayReason, sayStep, statusWords } from '../../words/assessment'
import { sayAward } from '../../words/money'
import { assessedWords } from '../../words/screens/assessed'
import { Box, Disclosure, Row, Stack, Tag, Words, type TagTone } from '../ui'
import './assessed-line.scss'

const tones: Readonly<Record<Status, TagTone>> = {
  eligible: 'good',
  incomplete: 'warn',
  ineligible: 'bad',
  exhausted: 'neutral',
}

/** Reasons that stand beside the sum; the others explain how it came about. */
const first: readonly Reason['kind'][] = [
  'role-not-open',
  'entry-left-out',
  'fewer-than-ten',
  'cap-used-up',
  'cap-trimmed',
  'fact-missing',
]

export interface AssessedLineProps {
  line: Line
  /** The steps stand open at first. */
  open?: boolean
}

/** One item assessed: status, sum, every reason, and how it was worked out, clause by clause. */
export function AssessedLine({ line, open = false }: AssessedLineProps) {
  const item = itemOf(line.item)
  return (
    <Stack gap="s">
      <Row apart>
        <Tag tone={tones[line.status]}>{statusWords[line.status]}</Tag>
        <Words className="assessed__sum">
          {line.status === 'ineligible' ? '' : sayAward(line.award)}
        </Words>
      </Row>
      <Reasons line={line} />
      <Disclosure title={assessedWords.how} open={open}>
        <Stack gap="s">
          <Words className="assessed__clause">{`${sayArticle(line.article)}　${item.title}`}</Words>
          {line.steps.map((step, at) => (
            <Box key={at} className="assessed__step">
              {sayStep(line.item, step)}
            </Box>
          ))}
          {item.readings.map((reading) => (
            <Box key={reading} className="assessed__reading">
              {`${assessedWords.reading}${reading}`}
            </Box>
          ))}
        </Stack>
      </Disclosure>
    </Stack>
  )
}

function Reasons({ line }: { line: Line }) {
  const sorted = [
    ...line.reasons.filter(({ kind }) => first.includes(kind)),
    ...line.reasons.filter(({ kind }) => !first.includes(kind)),
  ]
  return (
    <Box as="ul" className="assessed__reasons">
      {sorted.map((reason, at) => (
        <Box as="li" key={at} className="assessed__reason">
          {sayReason(line.item, reason)}
        </Box>
      ))}
      {line.raises.map((raise, at) => (
        <Box as="li" key={`raise-${at}`} className="assessed__reason assessed__reason--raise">
          {sayRaise(line.item, raise)}
        </Box>
      ))}
    </Box>
  )
}
