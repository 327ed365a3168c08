import type { Round } from '../../contract/shapes/round'
import { personKey, roundKey, serviceKey } from '../../cloudfunctions/keys'
import type { Ports } from '../../cloudfunctions/ports'
import { PersonRow, read, rowOf, ServiceRow } from '../../cloudfunctions/rows'
import { openRound } from '../../cloudfunctions/service/find-round'
import { readService } from '../../cloudfunctions/service/read-service'
import { findPerson } from '../../cloudfunctions/sessions/find-person'
import { currentEdition } from '../../policy/edition'
import { samplePeople, type SamplePerson } from './people'

type World = Pick<Ports, 'table' | 'clock'>

/**
 * Sample data into an empty table, once: people with their posts, then the service row, which also
 * marks that it was done. At every start a sample service gets an open round for the year. A service
 * that somebody set up in earnest is left alone.
 */
export const seed = async (world: World): Promise<void> => {
  const before = await read(world.table, serviceKey, ServiceRow)
  if (!before) {
    for (const person of samplePeople) await keepPerson(world, person)
    await keepService(world)
  }
  if (before?.sample !== false && !(await openRound(world))) await keepRound(world)
}

const keepPerson = async ({ table }: World, { openid, name, post }: SamplePerson) => {
  const key = personKey(await findPerson(table, openid))
  const known = await read(table, key, PersonRow)
  if (!known) throw new Error('a person was made and is not there')
  await table.transact(
    [{ kind: 'put', row: rowOf(key, { ...known, name, post }) }],
    crypto.randomUUID(),
  )
}

const keepService = async ({ table }: World) => {
  const { counties, office } = await readService(table)
  const sample = { counties, office: { ...office, name: `${office.name}（样例）` }, sample: true }
  await table.transact(
    [{ kind: 'put', row: rowOf(serviceKey, sample), only: [{ kind: 'absent' }] }],
    crypto.randomUUID(),
  )
}

/** Put only where none is: a round that was closed by hand stays closed. */
const keepRound = async ({ table, clock }: World) => {
  const round = sampleRound(Number(clock.today().slice(0, 4)))
  await table.transact(
    [{ kind: 'put', row: rowOf(roundKey(round.round), round), only: [{ kind: 'absent' }] }],
    crypto.randomUUID(),
  )
}

const sampleRound = (year: number): Round => ({
  round: `${year}-1`,
  title: `${year}年第一批（样例）`,
  year,
  edition: currentEdition.id,
  opens: `${year}-01-01`,
  closes: `${year}-12-31`,
  from: `${year - 1}-01-01`,
  to: `${year}-12-31`,
  open: true,
})
