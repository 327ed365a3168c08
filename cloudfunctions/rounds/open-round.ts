import { OpenRound } from '../../contract/open-round'
import { answers, refuse } from '../deed'
import { changeRound, readRound } from './change-round'

/** The authority's switch: it may open a round while the policy is a draft, and a closed one again. */
export const openRound = answers(OpenRound, (ports) => async ({ round: name }, caller) => {
  const before = await readRound(ports, name)
  if (!before) return refuse('not-found')
  const { round } = before
  if (round.status === 'open') return refuse('moved-on')
  if (round.closes < ports.clock.today()) return refuse('day-past')
  return changeRound(ports, caller, OpenRound.name, before, { ...round, status: 'open' })
})
