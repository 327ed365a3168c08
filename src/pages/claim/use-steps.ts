import { useState } from 'react'
import { findFaults } from '../../../policy/claims/find-faults'
import { itemOf } from '../../../policy/edition'
import { goBack } from '../../services/go'
import { firstStep, stepOf, steps, type StepName } from './steps'
import { readTyped } from './typed-claim'
import type { Draft } from './use-draft'
import type { Photos } from './use-photos'

/** Where the person stands, which outlives that the form is read anew; nothing while he has not moved. */
export interface Standing {
  readonly step: StepName | undefined
  readonly move: (step: StepName) => void
}

/** The claim's three steps on one page: a step with faults does not let on, and says them. */
export const useSteps = (draft: Draft, { photos }: Photos, at: Standing) => {
  const step = at.step ?? firstStep(draft.view)
  const [attempt, setAttempt] = useState(0)
  const { item, window, documents } = draft.view
  const typed = readTyped(item, draft.typed)
  const faults = findFaults(itemOf(item), typed, photos, window, documents)
  const ofStep = faults.filter((fault) => stepOf(fault) === step)
  const place = steps.indexOf(step)

  const open = (next: StepName, attempts = 0) => {
    setAttempt(attempts)
    at.move(next)
    if (draft.keeping.kind !== 'saved') void draft.save()
  }
  const forward = () =>
    ofStep.length > 0 ? setAttempt(attempt + 1) : open(steps[place + 1] ?? step)
  const back = () => (place === 0 ? goBack() : open(steps[place - 1] ?? step))
  return { step, faults, here: attempt > 0 ? ofStep : [], attempt, open, forward, back }
}
