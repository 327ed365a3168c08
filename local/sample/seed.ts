import type { Round } from '../../contract/shapes/round'
import { openidKey, personKey, roundKey, serviceKey, staffKey } from '../../cloudfunctions/keys'
import type { Ports } from '../../cloudfunctions/ports'
import { PersonRow, read, rowOf, ServiceRow } from '../../cloudfunctions/rows'
import { openRound } from '../../cloudfunctions/service/find-round'
import { readService } from '../../cloudfunctions/service/read-service'
import { findPerson } from '../../cloudfunctions/sessions/find-person'
import { currentEdition } from '../../policy/edition'
import { itemIds } from '../../policy/vocabulary'
import { samplePeople, type SamplePerson } from './people'

type World = Pick<Ports, 'table' | 'clock'>

/**
 * Sample data into an empty table, once: people with their posts, then the service row, which also
 * marks that it was done. At every start a sample service gets an open round for the year, and who
 * has joined the sample people since. A service that somebody set up in earnest is left alone.
 */
export const seed = async (world: World): Promise<void> => {
  const before = await read(world.table, serviceKey, ServiceRow)
  if (before?.sample === false) return
  for (const person of samplePeople) {
    const isKnown = before && (await world.table.get(openidKey(person.openid)))
    if (!isKnown) await keepPerson(world, person)
    await listAsStaff(world, person)
  }
  if (!before) await keepService(world)
  if (!(await openRound(world))) await keepRound(world)
}

const rowOfPerson = async ({ table }: World, openid: string) => {
  const row = await read(table, personKey(await findPerson(table, openid)), PersonRow)
  if (!row) throw new Error('a person was made and is not there')
  return row
}

const keepPerson = async (world: World, { openid, name, post }: SamplePerson) => {
  const known = await rowOfPerson(world, openid)
  const row = rowOf(personKey(known.person), { ...known, name, post })
  await world.table.transact([{ kind: 'put', row }], crypto.randomUUID())
}

/** Whoever still has his post stands in the list of staff; one whose post was ended does not come back. */
const listAsStaff = async (world: World, { openid }: SamplePerson) => {
  const { person, name, post } = await rowOfPerson(world, openid)
  if (!post) return
  const row = rowOf(staffKey(person), { person, name: name ?? openid, post })
  await world.table.transact(
    [{ kind: 'put', row, only: [{ kind: 'absent' }] }],
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
  items: [...itemIds],
  status: 'open',
})
