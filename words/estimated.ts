import type { Estimated } from '../contract/estimate'
import type { Assessment, Line } from '../policy/assessment'
import { itemOf } from '../policy/edition'
import { sayRaise, sayReason, sayStep } from './assessment'

/** An assessment as the API tells it: figures as they are, the trace as sentences. */
export const sayAssessment = ({ policy, lines, total }: Assessment): Estimated => ({
  policy,
  lines: lines.map(sayLine),
  total,
})

const sayLine = (line: Line) => ({
  item: line.item,
  article: line.article,
  status: line.status,
  merit: line.merit,
  award: line.award,
  missing: [...line.missing],
  steps: line.steps.map((step) => sayStep(line.item, step)),
  reasons: line.reasons.map((reason) => sayReason(line.item, reason)),
  raises: line.raises.map((raise) => sayRaise(line.item, raise)),
  readings: [...itemOf(line.item).readings],
})
