import { NoteClaim } from '../../contract/note-claim'
import { answers } from '../deed'
import { takeStep } from './take-step'

/** It stands in the other side's queue until somebody there takes a step. */
export const noteClaim = answers(
  NoteClaim,
  (ports) => (told, caller) =>
    takeStep(ports, told, caller, {
      moves: ['note'],
      plan: () => ({ move: 'note' as const, why: told.note }),
    }),
)
