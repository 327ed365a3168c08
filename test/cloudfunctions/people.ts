import { applicantKey, personKey, roundKey, rulesKey, staffKey } from '../../cloudfunctions/keys'
import type { Write } from '../../cloudfunctions/ports/table'
import { ApplicantRow, PersonRow, read, rowOf } from '../../cloudfunctions/rows'
import { ActFor } from '../../contract/act-for'
import { KeepApplicant } from '../../contract/keep-applicant'
import type { Profile } from '../../contract/shapes/applicant'
import type { Post } from '../../contract/shapes/post'
import { itemIds } from '../../policy/vocabulary'
import type { Round } from '../../contract/shapes/round'
import { SignIn } from '../../contract/sign-in'
import { WhoAmI } from '../../contract/who-am-i'
import { organisation } from './sample'
import { ask, type Session } from './send'
import type { World } from './world'

export interface Person extends Session {
  readonly person: string
  /** The name that he signs in by. */
  readonly who: string
}
export interface Contact extends Person {
  readonly applicant: string
}

/** Somebody signed in from WeChat; the same name is the same person. */
export const signIn = async (world: World, name: string): Promise<Person> => {
  const session = await ask(world, SignIn, { code: `openid:${name}` })
  const { person } = await ask(world, WhoAmI, {}, session)
  return { ...session, person, who: name }
}

/** Sessions end while days go by: everybody signs in again, the contact for his company. */
export const signInAgain = async (
  world: World,
  contact: Contact,
  people: readonly Person[],
): Promise<void> => {
  for (const one of [contact, ...people])
    one.token = (await ask(world, SignIn, { code: `openid:${one.who}` })).token
  await ask(world, ActFor, { applicant: contact.applicant }, contact)
}

/** Gives or takes a post, as the operator does: straight in the table. */
export const givePost = async (
  { ports: { table } }: World,
  person: string,
  post: Post | null,
  name: string | null = null,
): Promise<void> => {
  const row = await read(table, personKey(person), PersonRow)
  if (!row) throw new Error('nobody to give a post to')
  const put = { kind: 'put', row: rowOf(personKey(person), { ...row, post, name }) } as const
  const staff: Write = post
    ? { kind: 'put', row: rowOf(staffKey(person), { person, name: name ?? '', post }) }
    : { kind: 'remove', key: staffKey(person) }
  await table.transact([put, staff], crypto.randomUUID())
}

export const signInReviewer = async (world: World, name: string, post: Post): Promise<Person> => {
  const person = await signIn(world, name)
  await givePost(world, person.person, post, `样例${name}`)
  return person
}

let companies = 0

/** A person who is the contact of a company of his own. */
export const signInContact = async (
  world: World,
  change: Partial<Profile & { kind: 'organisation' }> = {},
): Promise<Contact> => {
  const number = (companies += 1)
  const person = await signIn(world, `contact-${number}`)
  const profile = { ...organisation(number), ...change }
  const { applicant } = await ask(world, KeepApplicant, { profile }, person)
  await verify(world, applicant)
  return { ...person, applicant }
}

/** The office has seen its licence: straight in the table, where how is not what is tried. */
export const verify = async ({ ports: { table } }: World, applicant: string): Promise<void> => {
  const row = await read(table, applicantKey(applicant), ApplicantRow)
  const put = rowOf(applicantKey(applicant), { ...row, verification: { state: 'confirmed' } })
  await table.transact([{ kind: 'put', row: put }], crypto.randomUUID())
}

export const round2026: Round = {
  round: '2026-1',
  title: '2026年度样例批次',
  year: 2026,
  edition: 'lyg-ip-draft',
  opens: '2026-05-01',
  closes: '2026-12-31',
  from: '2025-01-01',
  to: '2026-12-31',
  items: [...itemIds],
  status: 'open',
}

export const openRound = async ({ ports }: World, round: Round = round2026): Promise<void> => {
  const put = { kind: 'put', row: rowOf(roundKey(round.round), round) } as const
  await ports.table.transact([put], crypto.randomUUID())
}

/** No decision is looked at again: who tries that sets the rules himself. */
export const unsampled = { sampleOneIn: 0, sampleFirst: false }
export const rulesOf = (change: object = {}) => ({
  ...{ twoPairsAbove: 0, returnDays: 15, publicationDays: 5, ...unsampled },
  ...change,
})

export const setRules = async ({ ports }: World, change: object = {}): Promise<void> => {
  const put = { kind: 'put', row: rowOf(rulesKey, rulesOf(change)) } as const
  await ports.table.transact([put], crypto.randomUUID())
}

/** The office: two people of the city, a publisher, one of the county that sample companies are in, one of another. */
export const openOffice = async (world: World) => {
  await setRules(world)
  return peopleOf(world)
}
const peopleOf = async (world: World) => ({
  county: await signInReviewer(world, 'county', { kind: 'county-reviewer', county: '海州区' }),
  other: await signInReviewer(world, 'other', { kind: 'county-reviewer', county: '东海县' }),
  city: await signInReviewer(world, 'city', { kind: 'city-reviewer' }),
  second: await signInReviewer(world, 'second', { kind: 'city-reviewer' }),
  publisher: await signInReviewer(world, 'publisher', { kind: 'publisher' }),
})
export type Office = Awaited<ReturnType<typeof openOffice>>
