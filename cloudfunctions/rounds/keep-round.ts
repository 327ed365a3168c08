import { KeepRound } from '../../contract/keep-round'
import type { Round } from '../../contract/shapes/round'
import { editionNamed, grants } from '../../policy/edition'
import { answers, refuse } from '../deed'
import { changeRound, readRound } from './change-round'

/** Only while it is prepared: what applicants saw of an open round is not rewritten under them. */
export const keepRound = answers(KeepRound, (ports) => async (told, caller) => {
  if (told.opens > told.closes || told.from > told.to) return refuse('days-backwards')
  const edition = editionNamed(told.edition)
  if (!edition || !told.items.every((item) => grants(edition, item)))
    return refuse('edition-unknown')
  const before = await readRound(ports, told.round)
  if (before && before.round.status !== 'prepared') return refuse('round-opened')
  const after: Round = { ...told, items: [...new Set(told.items)], status: 'prepared' }
  return changeRound(ports, caller, KeepRound.name, before, after)
})
