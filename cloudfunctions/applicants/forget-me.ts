import { ForgetMe } from '../../contract/forget-me'
import { answers, refuse } from '../deed'
import { over } from '../claims/states'
import { everyRow } from '../every-row'
import { removePhotos } from '../evidence/remove-photos'
import {
  actsForKey,
  applicantKey,
  contactKey,
  joinKey,
  noticeKey,
  numberKey,
  openidKey,
  personKey,
  sessionKey,
} from '../keys'
import type { Ports } from '../ports'
import type { Key, Write } from '../ports/table'
import { PersonRow, read, rowOf, type ApplicantRow, type RowOf } from '../rows'
import { actedFor, claimsOf } from './acted-for'
import { contactsOf } from './contacts-of'
import { joinsOf } from './joins-of'
import { waitingWrites } from './waiting-writes'

type Applicant = RowOf<typeof ApplicantRow>
type World = Pick<Ports, 'table' | 'evidence'>

/**
 * What stands for nothing any more is removed, the person last: broken off on the way, it is told
 * again and goes on. With the person every session of theirs is over, wherever it is.
 */
export const forgetMe = answers(ForgetMe, (ports) => async (_, { person, post, family }) => {
  if (post) return refuse('post-held')
  const { table } = ports
  const applicants = await actedFor(table, person)
  const claims = await Promise.all(applicants.map(({ applicant }) => claimsOf(table, applicant)))
  if (claims.flat().some(({ state }) => !over.includes(state))) return refuse('claims-under-way')
  for (const { claim, state } of claims.flat())
    if (state === 'withdrawn') await removePhotos(ports, claim)
  for (const [at, applicant] of applicants.entries())
    if (claims[at]?.length === 0 && (await contactsOf(table, applicant.applicant)).length <= 1)
      await removeApplicant(ports, applicant)
  for (const { applicant } of applicants)
    await table.transact([remove(contactKey(applicant, person))], crypto.randomUUID())
  for (const { applicant } of await joinsOf(table, person))
    await table.transact([remove(joinKey(applicant, person))], crypto.randomUUID())
  await removeRows(ports, noticeKey(person, ''))
  await removeRows(ports, actsForKey(person, ''))
  await removePerson(ports, person, family)
  return { session: null, reply: {} }
})

/** Its number stays its own, as a mark and no more: nobody begins anew with untouched caps. */
const removeApplicant = async (world: World, row: Applicant): Promise<void> => {
  const { applicant, mark } = row
  const reserved = rowOf(numberKey(mark), { applicant, reserved: true })
  const writes: readonly Write[] = [
    remove(applicantKey(applicant)),
    { kind: 'put', row: reserved },
    ...waitingWrites(row, undefined),
  ]
  await removeRows(world, joinKey(applicant, ''))
  await removePhotos(world, applicant)
  await world.table.transact(writes, crypto.randomUUID())
}

/** All whose sort key begins as this one. */
const removeRows = async ({ table }: World, { partition, sort: prefix }: Key): Promise<void> => {
  for await (const row of everyRow(table, { partition, prefix }))
    await table.transact([remove(row)], crypto.randomUUID())
}

const removePerson = async ({ table }: World, person: string, family: string): Promise<void> => {
  const row = await read(table, personKey(person), PersonRow)
  const keys = [personKey(person), sessionKey(family), ...(row ? [openidKey(row.openid)] : [])]
  await table.transact(keys.map(remove), crypto.randomUUID())
}

const remove = ({ partition, sort }: Key): Write => ({ kind: 'remove', key: { partition, sort } })
