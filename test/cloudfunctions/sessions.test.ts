import { SignJWT } from 'jose'
import { openTokens } from '../../cloudfunctions/adapters/tokens'
import { sessionKey } from '../../cloudfunctions/keys'
import { AcceptClaim } from '../../contract/accept-claim'
import { ActFor } from '../../contract/act-for'
import { KeepApplicant } from '../../contract/keep-applicant'
import { ListClaims } from '../../contract/list-claims'
import { ListQueue } from '../../contract/list-queue'
import { SignIn } from '../../contract/sign-in'
import { SignOut } from '../../contract/sign-out'
import { WhoAmI } from '../../contract/who-am-i'
import { givePost, signIn, signInContact, signInReviewer } from './people'
import { individual, organisation } from './sample'
import { ask, refusalOf } from './send'
import { MINUTE, openEmbeddedWorld, type World } from './world'

let world: World
beforeEach(() => {
  world = openEmbeddedWorld()
})
afterEach(() => world.close())

const whoAmI = (token: string) => refusalOf(world, WhoAmI, {}, { token })

/** What a token says, read as its owner never needs to. */
const passOf = (token: string): { sub: string; turn: number } =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())

describe('signing in', () => {
  test('a login code of WeChat opens a session, and the same person each time', async () => {
    const [one, two] = [await signIn(world, 'one'), await signIn(world, 'one')]
    expect(one.person).toBe(two.person)
    expect(one.token).not.toBe(two.token)
  })

  test('five first sign-ins at once make one person', async () => {
    const all = await Promise.all(Array.from({ length: 5 }, () => signIn(world, 'new')))
    expect(new Set(all.map(({ person }) => person)).size).toBe(1)
  })

  test('a code that WeChat does not know, and WeChat being busy, are refused apart', async () => {
    expect(await refusalOf(world, SignIn, { code: 'forged' })).toBe('code-invalid')
    expect(await refusalOf(world, SignIn, { code: 'busy' })).toBe('wechat-busy')
  })
})

describe('a token', () => {
  test('that is no token, or signed by another key, is refused', async () => {
    const { token } = await signIn(world, 'one')
    const { sub } = passOf(token)
    const forged = await openTokens(Buffer.alloc(32), () => Date.parse('2026-06-01')).sign({
      family: sub,
      turn: 1,
    })
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${token.split('.')[1] ?? ''}.`
    for (const wrong of ['x', 'a.b.c', `${token}x`, token.slice(0, -3), forged, unsigned])
      expect(await whoAmI(wrong)).toBe('session-over')
    expect(await whoAmI(token)).toBeUndefined()
  })

  test('signed with another algorithm of the family is refused', async () => {
    const { sub } = passOf((await signIn(world, 'one')).token)
    const jwt = new SignJWT({ turn: 1 }).setProtectedHeader({ alg: 'HS512' }).setSubject(sub)
    expect(await whoAmI(await jwt.setExpirationTime('1h').sign(Buffer.alloc(64)))).toBe(
      'session-over',
    )
  })

  test('lives fifteen minutes', async () => {
    const { token } = await signIn(world, 'one')
    world.pass(16 * MINUTE)
    expect(await whoAmI(token)).toBe('session-over')
  })

  test('is young for five minutes and then rotated at its next use', async () => {
    const session = await signIn(world, 'one')
    const first = session.token
    world.pass(4 * MINUTE)
    await ask(world, WhoAmI, {}, session)
    expect(session.token).toBe(first)
    world.pass(MINUTE)
    await ask(world, WhoAmI, {}, session)
    expect(session.token).not.toBe(first)
    expect(passOf(session.token)).toMatchObject({ sub: passOf(first).sub, turn: 2 })
  })

  test('is rotated also where the message itself is refused', async () => {
    const session = await signInContact(world)
    const first = session.token
    world.pass(6 * MINUTE)
    expect(await refusalOf(world, ActFor, { applicant: 'nobody' }, session)).toBe('not-found')
    expect(session.token).not.toBe(first)
  })

  test('of the turn before is good within a minute, and is not rotated again', async () => {
    const session = await signIn(world, 'one')
    const old = { token: session.token }
    world.pass(6 * MINUTE)
    await ask(world, WhoAmI, {}, session)
    world.pass(50_000)
    const before = old.token
    await ask(world, WhoAmI, {}, old)
    expect(old.token).toBe(before)
  })

  test('of the turn before, a minute later, ends the whole family', async () => {
    const session = await signIn(world, 'one')
    const stolen = session.token
    world.pass(6 * MINUTE)
    await ask(world, WhoAmI, {}, session)
    world.pass(MINUTE)
    expect(await whoAmI(stolen)).toBe('session-over')
    expect(await whoAmI(session.token)).toBe('session-over')
  })

  test('of two turns before ends the family at once', async () => {
    const session = await signIn(world, 'one')
    const stolen = session.token
    for (let turn = 0; turn < 2; turn += 1) {
      world.pass(5 * MINUTE)
      await ask(world, WhoAmI, {}, session)
    }
    expect(await whoAmI(stolen)).toBe('session-over')
    expect(await whoAmI(session.token)).toBe('session-over')
  })

  test('used in ten requests at once, it is rotated once and refused to none', async () => {
    const session = await signIn(world, 'one')
    world.pass(6 * MINUTE)
    const each = Array.from({ length: 10 }, () => ({ token: session.token }))
    const answers = await Promise.all(each.map((one) => refusalOf(world, WhoAmI, {}, one)))
    expect(answers.filter((answer) => answer !== undefined)).toEqual([])
    expect(new Set(each.map(({ token }) => token)).size).toBe(2)
  })

  test('ends after twelve hours, however often it was rotated', async () => {
    const session = await signIn(world, 'one')
    for (let minutes = 10; minutes < 12 * 60; minutes += 10) {
      world.pass(10 * MINUTE)
      expect(await refusalOf(world, WhoAmI, {}, session)).toBeUndefined()
    }
    world.pass(10 * MINUTE)
    expect(await refusalOf(world, WhoAmI, {}, session)).toBe('session-over')
  })
})

describe('signing out', () => {
  test('ends the session at once, and no other of the same person', async () => {
    const [one, two] = [await signIn(world, 'one'), await signIn(world, 'one')]
    await ask(world, SignOut, {}, one)
    expect(await whoAmI(one.token)).toBe('session-over')
    expect(await whoAmI(two.token)).toBeUndefined()
    const { sub } = passOf(one.token)
    expect(await world.ports.table.get(sessionKey(sub))).toBeUndefined()
  })
})

describe('what a person may do is read at each request', () => {
  const claim = { claim: '2026-00000000', version: 1 }

  test('a post that is given or taken counts from the next request on', async () => {
    const person = await signIn(world, 'one')
    expect(await refusalOf(world, AcceptClaim, claim, person)).toBe('not-allowed')
    await givePost(world, person.person, { kind: 'city-reviewer' })
    expect(await refusalOf(world, AcceptClaim, claim, person)).toBe('not-found')
    await givePost(world, person.person, null)
    expect(await refusalOf(world, AcceptClaim, claim, person)).toBe('not-allowed')
  })

  test('a reviewer moved to another county sees the other from the next request on', async () => {
    const post = { kind: 'county-reviewer' as const, county: '海州区' }
    const reviewer = await signInReviewer(world, 'one', post)
    await givePost(world, reviewer.person, { ...post, county: '东海县' })
    const { post: now } = await ask(world, WhoAmI, {}, reviewer)
    expect(now).toEqual({ ...post, county: '东海县' })
    expect(await refusalOf(world, ListQueue, { state: 'submitted' }, reviewer)).toBeUndefined()
  })

  test('who is no longer a contact acts for the applicant no longer', async () => {
    const contact = await signInContact(world)
    expect(await refusalOf(world, ListClaims, {}, contact)).toBeUndefined()
    const { person, applicant } = contact
    const key = { partition: `person#${person}`, sort: `acts-for#${applicant}` }
    await world.ports.table.transact([{ kind: 'remove', key }], crypto.randomUUID())
    expect(await refusalOf(world, ListClaims, {}, contact)).toBe('no-applicant')
  })
})

describe('acting for an applicant', () => {
  test('a contact of two names the one that the session acts for', async () => {
    const contact = await signInContact(world)
    const profile = individual(1)
    const { applicant } = await ask(world, KeepApplicant, { profile }, contact)
    expect((await ask(world, WhoAmI, {}, contact)).acting).toBe(applicant)
    await ask(world, ActFor, { applicant: contact.applicant }, contact)
    expect((await ask(world, WhoAmI, {}, contact)).acting).toBe(contact.applicant)
    expect((await ask(world, WhoAmI, {}, contact)).applicants).toHaveLength(2)
  })

  test("another's applicant is not found, neither to act for nor to change", async () => {
    const [one, two] = [await signInContact(world), await signInContact(world)]
    const told = { applicant: two.applicant }
    expect(await refusalOf(world, ActFor, told, one)).toBe('not-found')
    const change = { ...told, profile: organisation(900) }
    expect(await refusalOf(world, KeepApplicant, change, one)).toBe('not-found')
  })
})
