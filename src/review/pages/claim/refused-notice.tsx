import type { Message } from '../../../../contract/message'
import { Award } from '../../../../contract/shapes/award'
import { sayAward } from '../../../../words/money'
import { afterWords as words, type ReviewStep } from '../../../../words/screens/review-steps'
import type { Answer } from '../../../services/ask'
import { sayFailure } from '../../../services/say-failure'
import { Box, Button, Notice } from '../../../ui'

type Failure = Exclude<Answer<Message>, { kind: 'reply' }>

export interface RefusedNoticeProps {
  failure: Failure
  step?: ReviewStep
  onReload: () => void
}

/** Refusals after which the claim, or what the caps leave, is no longer what is shown. */
const overtaken = [
  'moved-on',
  'not-found',
  'sum-outside',
  'cap-passed',
  'places-gone',
  'nothing-left',
  'not-eligible',
  'assigned-elsewhere',
  'published-already',
  'objection-open',
]

/** Why a step was not taken, with the figures, and what to do about it. */
export function RefusedNotice({ failure, step, onReload }: RefusedNoticeProps) {
  const again = failure.kind === 'refused' && overtaken.includes(failure.refusal.code)
  const action = again ? (
    <Button kind="secondary" onTap={onReload}>
      {words.reload}
    </Button>
  ) : undefined
  return (
    <Notice tone="error" title={sayFailure(failure)} action={action}>
      {detailsOf(failure, step).map((line) => (
        <Box key={line}>{line}</Box>
      ))}
    </Notice>
  )
}

const sayMost = ({ max }: { max: number | null }): string => sayAward({ min: max ?? 0, max })

/** What the refusal adds, said: a range, numbers used, the reasons. */
const detailsOf = (failure: Failure, step: ReviewStep | undefined): readonly string[] => {
  if (failure.kind !== 'refused') return []
  const { code, more } = failure.refusal
  const range = Award.safeParse(more)
  if (range.success)
    return [
      step === 'pay' ? words.payRange(sayMost(range.data)) : words.range(sayAward(range.data)),
    ]
  if (!Array.isArray(more)) return []
  const said = more.filter((one): one is string => typeof one === 'string')
  return code === 'reference-used' ? [words.used(said.join('、'))] : said
}
