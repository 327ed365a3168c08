import type { Left } from '../../contract/shapes/claim'
import type { Line, Reason, Status } from '../../policy/assessment'
import { currentEdition, editionNamed, itemOf } from '../../policy/edition'
import { sayRaise, sayReason, sayStep, statusWords } from '../../words/assessment'
import { sayAward } from '../../words/money'
import { sayArticle } from '../../words/say-article'
import { sayWhat } from '../../words/say-item'
import { assessedWords as words } from '../../words/screens/assessed'
import { whatIsLeftWords } from '../../words/screens/what-is-left'
import { Box, Disclosure, Row, Stack, Tag, Words, type TagTone } from '../ui'
import { WhatIsLeft } from './what-is-left'
import './trace.scss'

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

export interface TraceProps {
  line: Line
  edition: string
  /** What the caps leave now, where the office told. */
  left?: Left | undefined
  /** What they left when it was decided. */
  then?: Left | undefined
  /** The steps stand open at first. */
  open?: boolean
  /** What is missing can't move the sum any more: the claim asks it. */
  settled?: boolean
  /** Said instead of a sum while nobody told how many there are. */
  unit?: string | undefined
}

/**
 * One item assessed, the same wherever it is shown: status, sum, every reason, how it was worked out,
 * clause by clause, the reading of the text, and what the caps leave.
 */
export function Trace({ line, edition, left, then, open = false, settled, unit }: TraceProps) {
  const status = settled && line.status === 'incomplete' ? 'eligible' : line.status
  return (
    <Stack gap="s">
      <Row apart>
        <Tag tone={unit ? 'warn' : tones[status]}>
          {unit ? words.uncounted : statusWords[status]}
        </Tag>
        <Words className="assessed__sum">
          {unit ?? (status === 'ineligible' ? '' : sayAward(line.award))}
        </Words>
      </Row>
      {open || unit ? null : <Formula line={line} />}
      <Reasons line={line} settled={settled} />
      <Disclosure title={words.how} open={open}>
        <How line={line} edition={edition} />
      </Disclosure>
      {left && line.status !== 'ineligible' ? (
        <Box className="assessed__left">
          <Words className="assessed__clause">{whatIsLeftWords.title}</Words>
          <WhatIsLeft {...{ line, edition, left, then }} />
        </Box>
      ) : null}
    </Stack>
  )
}

/** The sum in figures; where many steps lead to it, the last ones decide. */
function Formula({ line: { item, steps } }: { line: Line }) {
  if (steps.length === 0) return null
  return (
    <Box className="assessed__formula">
      {steps.slice(-2).map((step, at) => (
        <Box key={at}>{sayStep(item, step)}</Box>
      ))}
    </Box>
  )
}

function How({ line, edition: name }: { line: Line; edition: string }) {
  const edition = editionNamed(name) ?? currentEdition
  const item = itemOf(line.item, edition)
  return (
    <Stack gap="s">
      <Words className="assessed__clause">{`${sayArticle(line.article)}　${item.title}`}</Words>
      <Words className="assessed__reading">{sayWhat(item, edition)}</Words>
      {line.steps.map((step, at) => (
        <Box
          key={at}
          className={`assessed__step ${step.kind === 'cap' ? 'assessed__step--cap' : ''}`}
        >
          {sayStep(line.item, step)}
        </Box>
      ))}
      {item.readings.map((reading) => (
        <Box key={reading} className="assessed__reading">
          {`${words.reading}${reading}`}
        </Box>
      ))}
    </Stack>
  )
}

function Reasons({ line, settled }: Pick<TraceProps, 'line' | 'settled'>) {
  const sorted = [
    ...line.reasons.filter(({ kind }) => first.includes(kind)),
    ...line.reasons.filter(({ kind }) => !first.includes(kind)),
  ]
  return (
    <Box as="ul" className="assessed__reasons">
      {sorted.map((reason, at) => (
        <Box as="li" key={at} className="assessed__reason">
          {settled && reason.kind === 'fact-missing'
            ? words.later(line.item, reason.fact)
            : sayReason(line.item, reason)}
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
