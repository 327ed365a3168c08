import { UndoDecision } from '../../contract/undo-decision'
import { answers, refuse } from '../deed'
import { giveBack, ungranted } from './give-back'
import { takeStep } from './take-step'

/**
 * An undo is a new record, never an edit. Whoever decided counts from now on as the one who
 * reviewed, so that the next decision is another person's.
 */
export const undoDecision = answers(
  UndoDecision,
  (ports) => (told, caller) =>
    takeStep(ports, told, caller, async (before) => {
      if (before.publication) return refuse('published-already')
      const amount = before.charge?.amount
      return {
        move: 'undo' as const,
        why: told.why,
        ...(amount === undefined ? {} : { amount }),
        change: { ...ungranted, reviewer: before.reviewer ?? before.decidedBy },
        writes: await giveBack(ports.table, before),
      }
    }),
)
