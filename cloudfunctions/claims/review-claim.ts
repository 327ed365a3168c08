import { ReviewClaim } from '../../contract/review-claim'
import { answers } from '../deed'
import { takeStep } from './take-step'
import { unlessHeld } from './unless-held'

/** Handed on to the city: nobody there has taken it up yet. */
export const reviewClaim = answers(ReviewClaim, (ports) => (told, caller) => {
  const change = { reviewer: caller.person, assignee: undefined }
  const plan = unlessHeld<never>(ports, caller, () => ({ move: 'review', why: told.note, change }))
  return takeStep(ports, told, caller, { moves: ['review'], plan })
})
