import { UndoDecision } from '../../contract/undo-decision'
import { daysAfter } from '../../policy/days'
import { answers, refuse } from '../deed'
import type { Ports } from '../ports'
import { readRules } from '../service/read-rules'
import type { Claim } from './claim'
import { giveBack, ungranted } from './give-back'
import { takeStep } from './take-step'

/** An undo is a new record, never an edit. */
export const undoDecision = answers(
  UndoDecision,
  (ports) => (told, caller) =>
    takeStep(ports, told, caller, {
      moves: ['undo', 'undo-lapse'],
      plan: (before) => {
        if (before.publication) return refuse('published-already')
        return hasLapsed(before) ? planReopen(ports, told.why) : planUndo(ports, before, told.why)
      },
    }),
)

/** Closed because no correction came: what was to be mended still stands on it. */
const hasLapsed = ({ state, faults }: Claim): boolean => state === 'rejected' && faults.length > 0

/** Where nobody else had reviewed it, whoever decided counts as the one who did: two people take the next decision. */
const planUndo = async ({ table }: Ports, before: Claim, why: string) => ({
  move: 'undo' as const,
  why,
  ...(before.charge ? { amount: before.charge.amount } : {}),
  change: { ...ungranted, reviewer: before.reviewer ?? before.decidedBy },
  writes: await giveBack(table, before),
})

const planReopen = async ({ table, clock }: Ports, why: string) => {
  const due = daysAfter(clock.today(), (await readRules(table)).returnDays)
  return { move: 'undo-lapse' as const, why, due, change: { due } }
}
