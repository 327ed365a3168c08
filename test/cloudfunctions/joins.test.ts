import { AnswerJoin } from '../../contract/answer-join'
import { ActFor } from '../../contract/act-for'
import { AskToJoin } from '../../contract/ask-to-join'
import { ListClaims } from '../../contract/list-claims'
import { ListContacts } from '../../contract/list-contacts'
import { ListNotices } from '../../contract/list-notices'
import { ListJoins } from '../../contract/list-joins'
import { SettleJoin } from '../../contract/settle-join'
import { WhoAmI } from '../../contract/who-am-i'
import { interrupt } from './interrupt'
import { signIn, signInContact, signInReviewer, type Contact, type Person } from './people'
import { readJournal } from './read-journal'
import { creditCode } from './sample'
import { ask, refusalOf } from './send'
import { openEmbeddedWorld, type World } from './world'

let world: World
let first: Contact
let second: Person
let operator: Person
beforeEach(async () => {
  world = openEmbeddedWorld()
  first = await signInContact(world, { creditCode: creditCode(701), name: '样例甲有限公司' })
  second = await signIn(world, 'second-contact')
  operator = await signInReviewer(world, 'operator', { kind: 'operator' })
})
afterEach(() => world.close())

const told = {
  number: creditCode(701),
  name: '样例联系人二',
  phone: '13900004321',
  why: '样例：接替原联系人',
}
const join = () => ask(world, AskToJoin, told, second)
const heard = async (person: Person) =>
  (await ask(world, ListNotices, {}, person)).notices.map(({ event }) => event)
const applicantsOf = async (person: Person) =>
  (await ask(world, WhoAmI, {}, person)).applicants.map(({ applicant }) => applicant)

test('a second contact acts for nobody before the first one consents, and then like him', async () => {
  await join()
  expect(await applicantsOf(second)).toEqual([])
  const { contacts, asking } = await ask(world, ListContacts, {}, first)
  expect(contacts).toEqual([{ person: first.person, name: '样例联系人', me: true }])
  expect(asking).toMatchObject([{ name: '样例联系人二', phone: '****4321', why: told.why }])
  await ask(world, AnswerJoin, { person: second.person, accept: true }, first)
  expect(await heard(second)).toEqual(['join-accepted'])
  await ask(world, ActFor, { applicant: first.applicant }, second)
  expect((await ask(world, ListClaims, {}, second)).claims).toEqual([])
  const { contacts: both, asking: none } = await ask(world, ListContacts, {}, second)
  expect(both.map(({ name }) => name).sort()).toEqual(['样例联系人', '样例联系人二'])
  expect(none).toEqual([])
})

test('turned down, he acts for nobody, and hears of it; he may ask again', async () => {
  await join()
  await ask(world, AnswerJoin, { person: second.person, accept: false }, first)
  expect(await heard(second)).toEqual(['join-refused'])
  expect(await applicantsOf(second)).toEqual([])
  await join()
  expect((await ask(world, ListContacts, {}, first)).asking).toHaveLength(1)
})

test('his telephone is sealed at rest', async () => {
  await join()
  const { rows } = await world.ports.table.walk({})
  expect(JSON.stringify(rows)).not.toContain('13900004321')
})

test('nobody answers for another applicant', async () => {
  await join()
  const other = await signInContact(world)
  const answer = { person: second.person, accept: true }
  expect(await refusalOf(world, AnswerJoin, answer, other)).toBe('not-found')
  expect((await ask(world, ListContacts, {}, other)).asking).toEqual([])
})

test('a number that nobody has registered, and one’s own, are refused', async () => {
  const unknown = { ...told, number: creditCode(702) }
  expect(await refusalOf(world, AskToJoin, unknown, second)).toBe('not-found')
  expect(await refusalOf(world, AskToJoin, told, first)).toBe('joined-already')
})

test('answered by two at once: the second is refused', async () => {
  await join()
  const answer = (accept: boolean) => ({ person: second.person, accept })
  const other = () => ask(world, AnswerJoin, answer(false), first)
  const slow = interrupt(
    world,
    (writes) => writes.some((one) => one.kind === 'remove' && one.key.partition === 'joins'),
    other,
  )
  expect(await refusalOf(slow, AnswerJoin, answer(true), first)).toBe('moved-on')
  expect(await applicantsOf(second)).toEqual([])
})

describe('the office', () => {
  const settle = (outcome: 'accept' | 'replace' | 'refuse') =>
    ask(
      world,
      SettleJoin,
      { applicant: first.applicant, person: second.person, outcome, why: '样例：已核对营业执照' },
      operator,
    )

  test('sees who asks, with both telephones', async () => {
    await join()
    expect((await ask(world, ListJoins, {}, operator)).joins).toMatchObject([
      {
        name: '样例联系人二',
        phone: '13900004321',
        applicantName: '样例甲有限公司',
        contact: '样例联系人',
        contactPhone: '13800138765',
      },
    ])
  })

  test('takes him in beside the first', async () => {
    await join()
    await settle('accept')
    expect(await applicantsOf(second)).toEqual([first.applicant])
    expect(await applicantsOf(first)).toEqual([first.applicant])
  })

  test('settles a dispute for him: the others act for it no longer, at once', async () => {
    await join()
    await settle('replace')
    expect(await applicantsOf(second)).toEqual([first.applicant])
    expect(await refusalOf(world, ListClaims, {}, first)).toBe('no-applicant')
    expect(await heard(second)).toEqual(['join-accepted'])
    expect(await heard(first)).toEqual(['join-replaced'])
    expect((await readJournal(world)).at(-1)).toMatchObject({
      what: 'settle-join',
      to: { title: '样例甲有限公司', name: '样例联系人二', outcome: 'replace' },
    })
  })

  test('or turns him down', async () => {
    await join()
    await settle('refuse')
    expect(await applicantsOf(second)).toEqual([])
    const { notices } = await ask(world, ListNotices, {}, second)
    expect(notices).toMatchObject([
      {
        event: 'join-refused',
        name: '样例甲有限公司',
        body: expect.stringContaining('样例：已核对营业执照'),
      },
    ])
    expect((await ask(world, ListJoins, {}, operator)).joins).toEqual([])
  })
})
