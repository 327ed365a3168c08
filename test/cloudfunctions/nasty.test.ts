import { KeepApplicant } from '../../contract/keep-applicant'
import type { Message } from '../../contract/message'
import { messages } from '../../contract/messages'
import { StartClaim } from '../../contract/start-claim'
import { draftClaim, reviewedClaim, submitClaim } from './make-claim'
import { openOffice, openRound, signIn, signInContact, type Contact, type Office } from './people'
import { entry, organisation, reference } from './sample'
import { refusalOf, send } from './send'
import { openEmbeddedWorld, type World } from './world'

let world: World
let office: Office
let contact: Contact
let told: Readonly<Record<string, unknown>>
beforeAll(async () => {
  world = openEmbeddedWorld()
  await openRound(world)
  office = await openOffice(world)
  contact = await signInContact(world)
  told = await goodOnes()
}, 60_000)
afterAll(() => world.close())

const NOBODY = '00000000-0000-0000-0000-000000000000'

/** Something good to say under every message, to be spoilt place by place. */
const goodOnes = async (): Promise<Record<string, unknown>> => {
  const entries = [entry({}, '样例公告1号')]
  const { claim } = await draftClaim(world, 'gi-product', entries, contact)
  const handedIn = await submitClaim(world, 'gi-product', [entry({}, '样例公告2号')], contact)
  const reviewed = await reviewedClaim(
    world,
    'gi-product',
    [entry({}, '样例公告3号')],
    contact,
    office,
  )
  const steps = { claim: handedIn.claim, version: handedIn.version }
  const last = { claim: reviewed.claim, version: reviewed.version }
  const faults = [{ about: 'facts', at: '0', words: '样例' }]
  return {
    'show-service': {},
    estimate: { year: 2026, roles: ['park'], items: { 'gi-product': [{ count: 1 }] } },
    'sign-in': { code: 'openid:nasty' },
    'start-web-sign-in': {},
    'finish-web-sign-in': { nonce: 'n', secret: 's' },
    'send-suggestion': { kind: 'question', words: '样例问题一个', reach: '样例' },
    'confirm-web-sign-in': { nonce: 'n' },
    'sign-out': { no: 1 },
    'who-am-i': {},
    'keep-applicant': { applicant: contact.applicant, profile: organisation(500) },
    'act-for': { applicant: contact.applicant },
    forecast: { items: { 'gi-product': [{ count: 1 }] } },
    'start-claim': { item: 'gi-product', entries: [{ facts: {}, references: [reference('1')] }] },
    'keep-draft': { claim, version: 1, entries },
    'invite-photo': { claim, document: 'announcement', type: 'image/jpeg', size: 1 },
    'admit-photo': { claim, evidence: NOBODY },
    'drop-photo': { claim, evidence: NOBODY },
    'submit-claim': { claim, version: 1, commitment: '1' },
    'withdraw-claim': { claim, version: 1 },
    'list-claims': { after: 'x' },
    'open-claim': { claim },
    'list-notices': { after: 'x' },
    'read-notice': { notice: 'x' },
    'list-queue': { state: 'submitted', after: 'x' },
    'inspect-claim': { claim },
    'accept-claim': steps,
    'return-claim': { ...steps, faults },
    'review-claim': { ...steps, note: '样例' },
    'approve-claim': { ...last, amount: 20_000_000, note: '样例' },
    'reject-claim': { ...last, why: '样例' },
  }
}

/** ﷺ grows to 18 characters in its normal form. */
const nasty: readonly unknown[] = [
  ...['', ' ', '\0', 'a\0b', '\ud800', '\udc00x', '\u202e', '__proto__', 'constructor', '../..'],
  ...['ﷺ'.repeat(120), '😀'.repeat(60), 'x'.repeat(5_000), "'; DROP TABLE rows; --", '${key}'],
  ...[null, true, [], {}, [[]], -1, 0.5, 1e21, -0, Number.MAX_SAFE_INTEGER + 2],
]

/** The same value with each of its places spoilt in turn. */
const spoilt = (value: unknown, by: unknown): unknown[] => {
  if (Array.isArray(value))
    return [by, ...value.flatMap((one, at) => spoilt(one, by).map((bad) => value.with(at, bad)))]
  if (typeof value !== 'object' || value === null) return [by]
  return [
    by,
    { ...value, [String(by)]: 1 },
    ...Object.entries(value).flatMap(([name, one]) =>
      spoilt(one, by).map((bad) => ({ ...value, [name]: bad })),
    ),
  ]
}

const senderOf = async ({ name, sender }: Message): Promise<{ token: string } | undefined> => {
  // An empty one signs out.
  if (name === 'sign-out') return signIn(world, 'nasty')
  if (sender === 'anyone') return undefined
  return sender === 'reviewer' ? office.county : sender === 'city-reviewer' ? office.city : contact
}

describe('nothing that is told is a fault of ours', () => {
  test.each(messages.map((message) => [message.name, message as Message]))(
    '%s',
    async (name, message) => {
      for (const value of nasty.flatMap((by) => spoilt(told[name], by))) {
        const token = (await senderOf(message))?.token
        const headers: Record<string, string> = token ? { Authorization: `Bearer ${token}` } : {}
        const body = JSON.stringify(value)
        const answer = await world.app.request(`/api/${name}`, { method: 'POST', headers, body })
        if (answer.status >= 500) throw new Error(`${body}: ${world.lines.at(-1) ?? ''}`)
        expect(answer.status).not.toBe(401)
      }
    },
  )

  test('a number that outgrows a key in its normal form is malformed', async () => {
    const entries = [{ facts: {}, references: [reference('ﷺ'.repeat(120))] }]
    const start = { item: 'gi-product' as const, entries }
    expect(await refusalOf(world, StartClaim, start, contact)).toBe('malformed')
  })

  test('what could not be kept is told its path', async () => {
    const profile = { ...organisation(501), name: '样例\ud800公司', bank: '样例\0' }
    const answered = await send(world, KeepApplicant, { profile }, contact)
    const errors = [{ path: 'profile.name' }, { path: 'profile.bank' }]
    expect(answered).toMatchObject({ refused: 'malformed', problem: { errors } })
  })
})
