import type { RefusalCode } from '../../contract/refusals'
import { refuse, type Refused, type Staff } from '../deed'
import { standsInKey } from '../keys'
import type { Ports } from '../ports'
import { read, StandsInRow } from '../rows'
import type { Claim } from './claim'
import type { MakePlan, Plan } from './take-step'

type World = Pick<Ports, 'table' | 'clock'>

/** A step on a claim that a colleague has taken up is his, or his stand-in's while he is absent. */
export const unlessHeld =
  <Code extends RefusalCode>(
    world: World,
    by: Staff,
    plan: MakePlan<Code>,
  ): MakePlan<Code | 'assigned-elsewhere'> =>
  async (before, overtaken): Promise<Plan<Code> | Refused<Code | 'assigned-elsewhere'>> =>
    (await isHeld(world, before, by)) ? refuse('assigned-elsewhere') : plan(before, overtaken)

const isHeld = async (world: World, { assignee }: Claim, { person }: Staff): Promise<boolean> =>
  assignee !== undefined && assignee !== person && !(await standsIn(world, person, assignee))

/** Does the one stand in for the other today? */
export const standsIn = async (
  { table, clock }: World,
  person: string,
  absent: string,
): Promise<boolean> => {
  const row = await read(table, standsInKey(person, absent), StandsInRow)
  return row !== undefined && row.from <= clock.today() && clock.today() <= row.to
}
