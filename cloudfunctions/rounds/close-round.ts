import { CloseRound } from '../../contract/close-round'
import { answers, refuse } from '../deed'
import { changeRound, readRound } from './change-round'

export const closeRound = answers(CloseRound, (ports) => async ({ round: name }, caller) => {
  const before = await readRound(ports, name)
  if (!before) return refuse('not-found')
  const { round } = before
  if (round.status !== 'open') return refuse('moved-on')
  return changeRound(ports, caller, CloseRound.name, before, { ...round, status: 'closed' })
})
