import type { Line } from '../../../policy/assessment'
import { openQuestions } from '../../../policy/questions/open-questions'
import type { ItemId } from '../../../policy/vocabulary'
import type { Reckoned } from '../../services/self-check'

/** Can be claimed; nearly, and what is missing; used up; not for this applicant. */
export const groups = ['can', 'nearly', 'exhausted', 'not'] as const
export type Group = (typeof groups)[number]

export interface Sorted {
  readonly line: Line
  readonly group: Group
  /** Nobody told how many there are. */
  readonly uncounted: boolean
  /** Nothing that is missing can move its sum any more. */
  readonly settled: boolean
}

/** Every line in its group. */
export const sortLines = ({ told, known, edition, running }: Reckoned): readonly Sorted[] => {
  const open = openQuestions(told, known, edition).map(({ item }) => item)
  return running.assessment.lines.map((line) => {
    const uncounted = running.uncounted.includes(line.item)
    return { line, uncounted, settled: !open.includes(line.item), group: groupOf(line, open) }
  })
}

const groupOf = ({ item, status, raises }: Line, open: readonly ItemId[]): Group => {
  if (status === 'exhausted') return status
  if (status === 'ineligible') return raises.length > 0 ? 'nearly' : 'not'
  return open.includes(item) ? 'nearly' : 'can'
}
