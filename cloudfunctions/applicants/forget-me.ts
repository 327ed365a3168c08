import { ForgetMe } from '../../contract/forget-me'
import { answers, refuse } from '../deed'
import { over } from '../claims/states'
import { everyRow } from '../every-row'
import { filesOf } from '../evidence/files-of'
import { unindexWrites } from '../evidence/index-photo'
import { listPhotos } from '../evidence/list-photos'
import {
  actsForKey,
  applicantKey,
  contactKey,
  noticeKey,
  numberKey,
  openidKey,
  personKey,
  photoKey,
  sessionKey,
} from '../keys'
import type { Ports } from '../ports'
import type { Key, Write } from '../ports/table'
import { PersonRow, read, rowOf, type ApplicantRow, type RowOf } from '../rows'
import { actedFor, claimsOf } from './acted-for'

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

const removePhotos = async ({ table, evidence: store }: World, claim: string): Promise<void> => {
  for (const photo of await listPhotos(table, claim)) {
    const writes = [remove(photoKey(claim, photo.evidence)), ...unindexWrites(claim, photo)]
    await table.transact(writes, crypto.randomUUID())
    for (const file of filesOf(claim, photo)) await store.remove(file)
  }
}

/** Its number stays its own, as a mark and no more: nobody begins anew with untouched caps. */
const removeApplicant = async ({ table }: World, { applicant, mark }: Applicant): Promise<void> => {
  const reserved = rowOf(numberKey(mark), { applicant, reserved: true })
  const writes = [remove(applicantKey(applicant)), { kind: 'put', row: reserved } as const]
  await table.transact(writes, crypto.randomUUID())
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
