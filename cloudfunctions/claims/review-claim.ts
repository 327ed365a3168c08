import { ReviewClaim } from '../../contract/review-claim'
import { answers, refuse } from '../deed'
import { isOfChecklist } from './is-of-checklist'
import { takeStep } from './take-step'
import { unlessHeld } from './unless-held'

/** Handed on to the city: nobody there has taken it up yet. */
export const reviewClaim = answers(ReviewClaim, (ports) => ({ checked, ...told }, caller) => {
  const change = { reviewer: caller.person, assignee: undefined }
  const plan = unlessHeld<'malformed'>(ports, caller, (before) =>
    isOfChecklist(checked, before)
      ? { move: 'review', why: told.note, checked, change }
      : refuse('malformed'),
  )
  return takeStep(ports, told, caller, { moves: ['review'], plan })
})
