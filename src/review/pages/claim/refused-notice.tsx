import type { Message } from '../../../../contract/message'
import { Award } from '../../../../contract/estimate'
import { sayAward } from '../../../../words/money'
import { afterWords as words } from '../../../../words/screens/review-steps'
import type { Answer } from '../../../services/ask'
import { sayFailure } from '../../../services/say-failure'
import { Box, Button, Notice } from '../../../ui'

type Failure = Exclude<Answer<Message>, { kind: 'reply' }>

export interface RefusedNoticeProps {
  failure: Failure
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
]

/** Why a step was not taken, with the figures, and what to do about it. */
export function RefusedNotice({ failure, onReload }: RefusedNoticeProps) {
  const again = failure.kind === 'refused' && overtaken.includes(failure.refusal.code)
  const action = again ? (
    <Button kind="secondary" onTap={onReload}>
      {words.reload}
    </Button>
  ) : undefined
  return (
    <Notice tone="error" title={sayFailure(failure)} action={action}>
      {detailsOf(failure).map((line) => (
        <Box key={line}>{line}</Box>
      ))}
    </Notice>
  )
}

/** What the refusal adds, said: a range, numbers used, the reasons. */
const detailsOf = (failure: Failure): readonly string[] => {
  if (failure.kind !== 'refused') return []
  const { code, more } = failure.refusal
  const range = Award.safeParse(more)
  if (range.success) return [words.range(sayAward(range.data))]
  if (!Array.isArray(more)) return []
  const said = more.filter((one): one is string => typeof one === 'string')
  return code === 'reference-used' ? [words.used(said.join('、'))] : said
}
