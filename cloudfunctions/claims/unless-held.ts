import type { RefusalCode } from '../../contract/refusals'
import { refuse, type Refused, type Staff } from '../deed'
import { staffKey } from '../keys'
import type { Ports } from '../ports'
import { read, StaffRow } from '../rows'
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

/** While it is returned it waits for its applicant, and is in nobody's hands. */
const isHeld = async (
  world: World,
  { assignee, state }: Claim,
  { person }: Staff,
): Promise<boolean> =>
  assignee !== undefined &&
  assignee !== person &&
  state !== 'returned' &&
  !(await standsIn(world, person, assignee))

/** Does the one stand in for the other today? Only the absent person's own row says so. */
export const standsIn = async (
  { table, clock }: World,
  person: string,
  absent: string,
): Promise<boolean> => {
  const today = clock.today()
  const absence = (await read(table, staffKey(absent), StaffRow))?.absence
  return absence?.standIn === person && absence.from <= today && today <= absence.to
}
