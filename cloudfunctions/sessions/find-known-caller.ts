import type { Sender } from '../../contract/message'
import type { Refused } from '../deed'
import { sessionKey } from '../keys'
import type { Ports } from '../ports'
import { read, rowOf, SessionRow, type RowOf } from '../rows'
import { callerOf, type Found } from './find-caller'
import { findPerson } from './find-person'
import { firstApplicant } from './open-session'

type World = Pick<Ports, 'table' | 'clock'>

/**
 * Somebody whom the platform itself vouches for, at every call: WeChat's cloud knows who calls. There
 * is no token; a session row of their own only says for whom they act.
 */
export const findKnownCaller = async (
  world: World,
  openid: string,
  sender: Exclude<Sender, 'anyone'>,
): Promise<Found | Refused> => {
  const person = await findPerson(world.table, openid)
  return callerOf(world.table, await sessionOf(world, person), sender)
}

const sessionOf = async (world: World, person: string): Promise<RowOf<typeof SessionRow>> => {
  const key = sessionKey(`wechat-${person}`)
  const kept = await read(world.table, key, SessionRow)
  if (kept) return kept
  const now = world.clock.now()
  const applicant = await firstApplicant(world.table, person)
  // Over as it begins: no token is ever signed for it, and none would do.
  const session = { family: `wechat-${person}`, person, applicant, turn: 0, turned: now, ends: now }
  const put = { kind: 'put', row: rowOf(key, session), only: [{ kind: 'absent' }] } as const
  await world.table.transact([put], crypto.randomUUID())
  return sessionOf(world, person)
}
