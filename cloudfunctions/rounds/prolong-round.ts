import { ProlongRound } from '../../contract/prolong-round'
import { answers, refuse } from '../deed'
import { changeRound, readRound } from './change-round'

/** A round that was closed by hand stays closed: its day alone does not open it. */
export const prolongRound = answers(
  ProlongRound,
  (ports) =>
    async ({ round: name, closes }, caller) => {
      const before = await readRound(ports, name)
      if (!before) return refuse('not-found')
      if (closes <= before.round.closes || closes < ports.clock.today())
        return refuse('days-backwards')
      const after = { ...before.round, closes }
      return changeRound(ports, caller, ProlongRound.name, before, after)
    },
)
