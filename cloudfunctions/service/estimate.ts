import { Estimate } from '../../contract/estimate'
import { assess, knownFrom } from '../../policy/assess'
import { sayAssessment } from '../../words/estimated'
import { answers } from '../deed'

/** A guest's estimate: the same calculator as everywhere, knowing only what the guest says he was granted. */
export const estimate = answers(
  Estimate,
  () =>
    async ({ year, roles, items, granted }) =>
      sayAssessment(assess({ roles, items }, knownFrom(year, granted ?? []))),
)
