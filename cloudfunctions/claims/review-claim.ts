import { ReviewClaim } from '../../contract/review-claim'
import { answers } from '../deed'
import { takeStep } from './take-step'

export const reviewClaim = answers(
  ReviewClaim,
  (ports) => (told, caller) =>
    takeStep(ports, told, caller, {
      move: 'review',
      why: told.note,
      change: { reviewer: caller.person },
    }),
)
