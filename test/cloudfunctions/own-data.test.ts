import { AnswerJoin } from '../../contract/answer-join'
import { AskToJoin } from '../../contract/ask-to-join'
import { ForgetMe } from '../../contract/forget-me'
import { KeepApplicant } from '../../contract/keep-applicant'
import { TakeAlong } from '../../contract/take-along'
import { WhoAmI } from '../../contract/who-am-i'
import { WithdrawClaim } from '../../contract/withdraw-claim'
import { StartClaim } from '../../contract/start-claim'
import { OpenClaim } from '../../contract/open-claim'
import { pictureKey } from '../../cloudfunctions/evidence/keys'
import { joinKey } from '../../cloudfunctions/keys'
import { approve, reviewedClaim, sendPhoto, submitClaim } from './make-claim'
import { openOffice, openRound, signIn, signInContact, signInReviewer } from './people'
import { creditCode, identityNumber, individual, marks, organisation } from './sample'
import { ask, refusalOf } from './send'
import { openEmbeddedWorld, type World } from './world'

let world: World
beforeEach(async () => {
  world = openEmbeddedWorld()
  await openRound(world)
})
afterEach(() => world.close())

const sure = { sure: true } as const
const WAN = 1_000_000
const join = {
  number: creditCode(801),
  name: '样例联系人二',
  phone: '13900004321',
  why: '样例：接替原联系人',
}

describe('whoever asks for all that is kept of him', () => {
  test('has his own numbers whole, his claims and his messages', async () => {
    const office = await openOffice(world)
    const contact = await signInContact(world, { account: '6222 0000 1111 2222 333' })
    const { claim } = await reviewedClaim(
      world,
      'madrid-trademark',
      [marks('1000001')],
      contact,
      office,
    )
    await approve(world, claim, WAN, office)
    const { applicants, notices } = await ask(world, TakeAlong, {}, contact)
    expect(applicants).toMatchObject([
      {
        applicant: contact.applicant,
        profile: { account: '6222 0000 1111 2222 333', phone: organisation(1).phone },
        claims: [{ claim, state: 'approved' }],
      },
    ])
    expect(notices).toMatchObject([{ claim }, { claim }, { claim }])
  })

  test('has an identity number as it was told', async () => {
    const person = await signIn(world, 'one')
    await ask(world, KeepApplicant, { profile: individual(42) }, person)
    const { applicants } = await ask(world, TakeAlong, {}, person)
    expect(applicants).toMatchObject([{ profile: { identityNumber: identityNumber(42) } }])
  })

  test('has what he asks to join, with his number whole', async () => {
    await signInContact(world, { creditCode: join.number })
    const person = await signIn(world, 'second')
    await ask(world, AskToJoin, join, person)
    const { number: _, ...asking } = join
    expect(await ask(world, TakeAlong, {}, person)).toMatchObject({ asking: [asking] })
  })

  test('has nothing of another’s', async () => {
    await signInContact(world)
    expect(await ask(world, TakeAlong, {}, await signIn(world, 'two'))).toMatchObject({
      applicants: [],
      notices: [],
    })
  })
})

describe('whoever ends his account', () => {
  test('is signed in nowhere any more, and is somebody new when he comes back', async () => {
    const first = await signInContact(world)
    const elsewhere = await signIn(world, first.who)
    await ask(world, ForgetMe, sure, first)
    for (const session of [first, elsewhere])
      expect(await refusalOf(world, WhoAmI, {}, session)).toBe('session-over')
    const again = await signIn(world, first.who)
    expect(again.person).not.toBe(first.person)
    expect(await ask(world, WhoAmI, {}, again)).toMatchObject({ applicants: [], unread: 0 })
  })

  test('leaves nothing of an applicant that claimed nothing, but the mark of its number', async () => {
    const contact = await signInContact(world)
    const [own] = (await ask(world, TakeAlong, {}, contact)).applicants
    if (!own) throw new Error('a contact without an applicant')
    await ask(world, ForgetMe, sure, contact)
    const { rows } = await world.ports.table.walk({})
    const left = rows.filter((row) => JSON.stringify(row).includes(own.applicant))
    expect(left.map(({ fields }) => fields)).toEqual([{ applicant: own.applicant, reserved: true }])
    const successor = await signIn(world, 'successor')
    const again = await ask(world, KeepApplicant, { profile: own.profile }, successor)
    expect(again.applicant).toBe(own.applicant)
  })

  test('no longer asks to join anybody', async () => {
    await signInContact(world, { creditCode: join.number })
    const person = await signIn(world, 'second')
    await ask(world, AskToJoin, join, person)
    await ask(world, ForgetMe, sure, person)
    const { rows } = await world.ports.table.walk({})
    expect(rows.filter((row) => JSON.stringify(row).includes(person.person))).toEqual([])
  })

  test('leaves an applicant to whoever acts for it beside him', async () => {
    const contact = await signInContact(world, { creditCode: join.number })
    const beside = await signIn(world, 'second')
    await ask(world, AskToJoin, join, beside)
    await ask(world, AnswerJoin, { person: beside.person, accept: true }, contact)
    await ask(world, ForgetMe, sure, contact)
    const { applicants } = await ask(world, TakeAlong, {}, beside)
    expect(applicants).toMatchObject([{ applicant: contact.applicant }])
  })

  test('leaves nobody asking to join an applicant that is gone', async () => {
    const contact = await signInContact(world, { creditCode: join.number })
    await ask(world, AskToJoin, join, await signIn(world, 'second'))
    await ask(world, ForgetMe, sure, contact)
    const { partition } = joinKey('', '')
    expect((await world.ports.table.query({ partition, limit: 1 })).rows).toEqual([])
  })

  test('takes the photos of withdrawn claims along, out of the store too', async () => {
    const contact = await signInContact(world)
    const { claim } = await ask(world, StartClaim, { item: 'gi-product' }, contact)
    const { evidence } = await sendPhoto(world, claim, 'announcement', contact)
    const { version } = await ask(world, OpenClaim, { claim }, contact)
    await ask(world, WithdrawClaim, { claim, version }, contact)
    expect(await world.ports.evidence.read(pictureKey(claim, evidence))).toBeDefined()
    await ask(world, ForgetMe, sure, contact)
    expect(await world.ports.evidence.read(pictureKey(claim, evidence))).toBeUndefined()
  })

  test('may not while a claim is under way, or while he holds a post', async () => {
    const contact = await signInContact(world)
    await submitClaim(world, 'madrid-trademark', [marks('1000002')], contact)
    expect(await refusalOf(world, ForgetMe, sure, contact)).toBe('claims-under-way')
    const operator = await signInReviewer(world, 'operator', { kind: 'operator' })
    expect(await refusalOf(world, ForgetMe, sure, operator)).toBe('post-held')
    expect(await ask(world, WhoAmI, {}, contact)).toMatchObject({ acting: contact.applicant })
  })
})
