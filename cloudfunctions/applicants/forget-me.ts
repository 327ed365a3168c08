import { ForgetMe } from '../../contract/forget-me'
import { answers, refuse } from '../deed'
import { over } from '../claims/states'
import { everyRow } from '../every-row'
import { removePhotos } from '../evidence/remove-photos'
import {
  actsForKey,
  applicantKey,
  contactKey,
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
    if (claims[at]?.length === 0) await removeApplicant(ports, applicant)
  for (const { applicant } of applicants)
    await table.transact([remove(contactKey(applicant, person))], crypto.randomUUID())
  await removeRows(ports, person, noticeKey(person, '').sort)
  await removeRows(ports, person, actsForKey(person, '').sort)
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
  await removePhotos(world, applicant)
  await world.table.transact(writes, crypto.randomUUID())
}

const removeRows = async ({ table }: World, person: string, prefix: string): Promise<void> => {
  const { partition } = personKey(person)
  for await (const row of everyRow(table, { partition, prefix }))
    await table.transact([remove(row)], crypto.randomUUID())
}

const removePerson = async ({ table }: World, person: string, family: string): Promise<void> => {
  const row = await read(table, personKey(person), PersonRow)
  const keys = [personKey(person), sessionKey(family), ...(row ? [openidKey(row.openid)] : [])]
  await table.transact(keys.map(remove), crypto.randomUUID())
}

const remove = ({ partition, sort }: Key): Write => ({ kind: 'remove', key: { partition, sort } })
