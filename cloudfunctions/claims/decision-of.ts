import type { Decision } from '../../contract/shapes/claim'
import type { Known, Line } from '../../policy/assessment'
import type { Fen } from '../../policy/vocabulary'
import { sayCap } from '../../words/assessment'
import { leftOf } from '../ledger/read-known'
import type { Claim } from './claim'

interface Granted {
  readonly amount: Fen
  readonly pieces?: readonly string[] | undefined
}

/** What a decision keeps, each apart: approved, assessed, trimmed and by which cap, and what was known. */
export const decisionOf = (
  { item }: Claim,
  line: Line,
  { amount, pieces }: Granted,
  known: Known,
): Decision => ({
  approved: amount,
  assessed: line.award,
  uncapped: line.uncapped,
  trimmed:
    line.uncapped.max === null || line.award.max === null
      ? null
      : line.uncapped.max - line.award.max,
  trimmedBy: trimmedBy(line),
  ...(pieces ? { pieces: [...pieces] } : {}),
  left: leftOf(item, known),
})

const trimmedBy = (line: Line): string | null => {
  const caps = line.reasons.flatMap((reason) =>
    reason.kind === 'cap-trimmed' ? [sayCap(reason.cap)] : [],
  )
  return caps.length > 0 ? caps.join('、') : null
}
