import { createHash } from 'node:crypto'
import { claimKey } from '../../cloudfunctions/keys'
import { messages } from '../../contract/messages'
import { namesClaim } from './list-messages'
import { submitClaim } from './make-claim'
import { givePost, openOffice, openRound, signInContact, type Contact, type Office } from './people'
import { marks } from './sample'
import type { Session } from './send'
import { openEmbeddedWorld, type World } from './world'

const evidence = '00000000-0000-4000-8000-000000000000'
const payment = { date: '2026-06-01', amount: 1, reference: '样例' }
const faults = [{ about: 'other', words: '样例' }]
const photo = { document: 'registration-certificate-with-parties', type: 'image/jpeg', size: 1 }

type Told = Readonly<Record<string, object>>

/** What a contact says of a claim, whole but for the claim. */
const byContact: Told = {
  'open-claim': {},
  'keep-draft': { version: 1, entries: [marks('1')] },
  'invite-photo': photo,
  'admit-photo': { evidence },
  'drop-photo': { evidence },
  'list-readings': {},
  'submit-claim': { version: 1, commitment: '2026-1' },
  'withdraw-claim': { version: 1 },
  'print-claim': { paper: 'form' },
}

/** And what the county may say, and the city; the county's are the city's too. */
const byCounty: Told = {
  'inspect-claim': {},
  'list-others': {},
  'check-papers': {},
  'accept-claim': { version: 1 },
  'return-claim': { version: 1, faults },
  'review-claim': { version: 1 },
  'assign-claim': { version: 1, to: null },
  'note-claim': { version: 1, note: '样例' },
}
const byCity: Told = {
  ...byCounty,
  'approve-claim': { version: 1, amount: 1_000_000 },
  'reject-claim': { version: 1, why: '样例' },
  'undo-decision': { version: 1, why: '样例' },
  'recheck-claim': { version: 1 },
  'record-objection': { version: 1, who: '样例', words: '样例' },
  'settle-objection': { version: 1, objection: '1', upheld: true, why: '样例' },
  'pay-claim': { version: 1, payment },
}

let world: World
let office: Office
let owner: Contact
let claim: string
let before: string

/** Every row of the claim, in one mark. */
const markOfClaim = async (): Promise<string> => {
  const { partition } = claimKey(claim)
  const { rows } = await world.ports.table.query({ partition, limit: 100 })
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex')
}

beforeAll(async () => {
  world = openEmbeddedWorld()
  await openRound(world)
  office = await openOffice(world)
  owner = await signInContact(world)
  claim = (await submitClaim(world, 'madrid-trademark', [marks('1712001')], owner)).claim
  before = await markOfClaim()
})
afterEach(async () => expect(await markOfClaim()).toBe(before))
afterAll(() => world.close())

const codeOf = async (name: string, told: object, as: Session): Promise<unknown> => {
  world.pass(1)
  const answer = await world.app.request(`/api/${name}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${as.token}` },
    body: JSON.stringify({ claim, ...told }),
  })
  as.token = answer.headers.get('x-session') ?? as.token
  const { code } = (await answer.json()) as { code?: unknown }
  return code
}

test('every message that names a claim is tried here', () => {
  const tried = new Set([...Object.keys(byContact), ...Object.keys(byCity)])
  expect([...tried].sort()).toEqual(
    messages
      .filter(namesClaim)
      .map(({ name }) => name)
      .sort(),
  )
})

describe('another organisation’s claim is not found', () => {
  let other: Contact
  beforeAll(async () => {
    other = await signInContact(world)
  })

  test.each(Object.entries(byContact))('by %s', async (name, told) => {
    expect(await codeOf(name, told, other)).toBe('not-found')
  })
})

describe('another county’s claim is not found', () => {
  test.each(Object.entries(byCounty))('by %s', async (name, told) => {
    expect(await codeOf(name, told, office.other)).toBe('not-found')
  })
})

describe('the claim of an organisation that one is a contact of is not for him to look at or decide', () => {
  beforeAll(() => givePost(world, owner.person, { kind: 'city-reviewer' }, '样例'))

  test.each(Object.entries(byCity))('by %s', async (name, told) => {
    expect(await codeOf(name, told, owner)).toBe('own-organisation')
  })
})
