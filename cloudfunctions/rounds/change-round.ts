import type { Round } from '../../contract/shapes/round'
import { asRead } from '../as-read'
import { keepJournal } from '../audit/keep-journal'
import { refuse, type Refused, type Staff } from '../deed'
import { roundKey } from '../keys'
import type { Ports } from '../ports'
import type { Row } from '../ports/table'
import { parseRow, RoundRow, rowOf } from '../rows'

type World = Pick<Ports, 'table' | 'clock'>

/** A round, and the row that it was read from. */
export interface Standing {
  readonly round: Round
  readonly row: Row
}

export const readRound = async (
  { table }: Pick<World, 'table'>,
  name: string,
): Promise<Standing | undefined> => {
  const row = await table.get(roundKey(name))
  return row && { row, round: parseRow(row, RoundRow) }
}

/** The round as it is to be, with its line in the journal; a round that changed since it was read is left as it is. */
export const changeRound = async (
  { table, clock }: World,
  by: Staff,
  what: string,
  before: Standing | undefined,
  after: Round,
): Promise<Round | Refused<'moved-on'>> => {
  const { round } = after
  // Its items are a list, which no condition can compare: a stamp stands for them.
  const row = rowOf(roundKey(round), { ...after, stamp: crypto.randomUUID() })
  const doing = { by, now: clock.now(), what, about: round, from: before?.round, to: after }
  const outcome = await table.transact(
    [{ kind: 'put', row, only: asRead(before?.row) }, keepJournal(doing)],
    crypto.randomUUID(),
  )
  return outcome.done ? after : refuse('moved-on')
}
