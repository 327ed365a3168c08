import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deliverOutbox } from '../../cloudfunctions/notices/deliver-outbox'
import { InspectClaim } from '../../contract/inspect-claim'
import { KeepApplicant } from '../../contract/keep-applicant'
import { ListNotices } from '../../contract/list-notices'
import { OpenClaim } from '../../contract/open-claim'
import { ReturnClaim } from '../../contract/return-claim'
import { SendSuggestion } from '../../contract/send-suggestion'
import { WhoAmI } from '../../contract/who-am-i'
import { approve, bringToCity, sendPhoto, step, submit, submitClaim } from './make-claim'
import { openOffice, openRound, signIn, signInContact } from './people'
import { entry, identityNumber, individual, organisation, patentNumber } from './sample'
import { ask, refusalOf } from './send'
import { openEmbeddedWorld, type World } from './world'

const ITEM = 'open-licence'

let world: World
let secrets: readonly string[]
beforeAll(async () => {
  world = openEmbeddedWorld()
  await openRound(world)
  secrets = await tellSecrets()
}, 60_000)
afterAll(() => world.close())

/** A number as it may have been written down somewhere: as told, and without what divides it. */
const spellings = (...numbers: readonly string[]): readonly string[] =>
  numbers.flatMap((number) => [number, number.replace(/[ -]/g, '')])

/** Runs the main job for a person and a company, with everything that may go wrong on the way. */
const tellSecrets = async (): Promise<readonly string[]> => {
  const office = await openOffice(world)
  const person = await signIn(world, 'privacy')
  const profile = individual(42)
  await ask(world, KeepApplicant, { profile }, person)
  const entries = [entry({}, ...Array.from({ length: 10 }, (_, n) => patentNumber(n)))]
  const draft = await submitClaim(world, ITEM, entries, person)
  const faults = [{ about: 'other' as const, words: '请补正样例' }]
  await step(world, ReturnClaim, draft.claim, office.county, { faults })
  await sendPhoto(world, draft.claim, 'published-declaration', person)
  await submit(world, await ask(world, OpenClaim, { claim: draft.claim }, person), person)
  await bringToCity(world, draft.claim, office)
  await approve(world, draft.claim, 1_000_000, office)
  await deliverOutbox(world.ports)
  await ask(world, InspectClaim, { claim: draft.claim }, office.city)
  await ask(world, ListNotices, {}, person)
  await ask(world, WhoAmI, {}, person)
  const company = await signInContact(world, { account: '6222 0000 1111 2222 333' })
  await refusalOf(world, KeepApplicant, { profile: organisation(1) }, person)
  await refusalOf(world, KeepApplicant, { profile: { ...profile, county: '无此区' } }, company)
  const reach = 'sample-reach@example.test'
  const told = { kind: 'complaint', words: '样例投诉一件', reach } as const
  await ask(world, SendSuggestion, told)
  await failInside(person)
  const { phone, account } = organisation(1)
  const own = spellings(profile.phone, profile.account, phone, account, '6222 0000 1111 2222 333')
  return [...own, identityNumber(42), reach]
}

/** A fault of ours in the middle of a deed: what is then logged is told nothing either. */
const failInside = async ({ token }: { readonly token: string }) => {
  const app = world.ports.table.transact
  Object.assign(world.ports.table, { transact: () => Promise.reject(new Error('no disk')) })
  const answer = await world.app.request('/api/keep-applicant', {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}` },
    body: JSON.stringify({ profile: individual(42) }),
  })
  Object.assign(world.ports.table, { transact: app })
  expect(answer.status).toBe(500)
  world.replies.push(await answer.text())
}

const found = (text: string): readonly string[] => secrets.filter((one) => text.includes(one))

describe('phone, account and identity number', () => {
  test('stand in no line of the log', () => {
    expect(world.lines.length).toBeGreaterThan(1)
    expect(found(world.lines.join('\n'))).toEqual([])
  })

  test('stand in no reply, not even to their own owner', () => {
    expect(world.replies.length).toBeGreaterThan(30)
    expect(found(world.replies.join('\n'))).toEqual([])
  })

  test('stand nowhere in the clear in what the table keeps on the disk', () => {
    const dir = join(world.dir, 'table')
    const files = readdirSync(dir).map((file) => readFileSync(join(dir, file)).toString('latin1'))
    const kept = files.join('\n')
    expect(kept).toContain('accountSealed')
    expect(found(kept)).toEqual([])
  })

  test('stand nowhere in what was told to WeChat', () => {
    expect(world.ports.wechat.reminders).toHaveLength(2)
    expect(found(JSON.stringify(world.ports.wechat.reminders))).toEqual([])
  })
})

describe('a fault inside', () => {
  test('is answered with a number to ask by, and with nothing from inside', () => {
    const answer: unknown = JSON.parse(world.replies.at(-1) ?? '')
    const request = expect.stringMatching(/^[0-9a-f-]{36}$/)
    const title = expect.stringContaining('系统出了点问题')
    expect(answer).toEqual({ type: 'urn:zhihui:fault', title, status: 500, code: 'fault', request })
    const logged = world.lines.find((line) => line.includes('no disk')) ?? ''
    expect(logged).toContain((answer as { request: string }).request)
  })
})
