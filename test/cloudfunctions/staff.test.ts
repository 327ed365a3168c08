import { invitationKey, staffKey } from '../../cloudfunctions/keys'
import { rowOf } from '../../cloudfunctions/rows'
import { AcceptInvitation } from '../../contract/accept-invitation'
import { EndPost } from '../../contract/end-post'
import { InviteStaff } from '../../contract/invite-staff'
import { ListStaff } from '../../contract/list-staff'
import type { Post } from '../../contract/shapes/post'
import { WhoAmI } from '../../contract/who-am-i'
import { interrupt, puts } from './interrupt'
import { signIn, signInReviewer, type Person } from './people'
import { readJournal } from './read-journal'
import { ask, refusalOf, type Session } from './send'
import { MINUTE, openEmbeddedWorld, type World } from './world'

const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

let world: World
let operator: Person
beforeEach(async () => {
  world = openEmbeddedWorld()
  operator = await signInOperator('operator')
})
afterEach(() => world.close())

/** An operator as an invitation makes one: with his line in the list of staff. */
const signInOperator = async (name: string): Promise<Person> => {
  const made = await signInReviewer(world, name, { kind: 'operator' })
  const { person } = made
  const row = rowOf(staffKey(person), { person, name, post: { kind: 'operator' } })
  await world.ports.table.transact([{ kind: 'put', row }], crypto.randomUUID())
  return made
}

const county: Post = { kind: 'county-reviewer', county: '海州区' }
const invite = async (post: Post = county, name = '样例新人') =>
  ask(world, InviteStaff, { name, post }, operator)
const accept = (code: string, as: Session) => ask(world, AcceptInvitation, { code }, as)
const refusalOfAccepting = (code: string, as: Session) =>
  refusalOf(world, AcceptInvitation, { code }, as)
const postOf = async (as: Session) => (await ask(world, WhoAmI, {}, as)).post
const listed = async () => (await ask(world, ListStaff, {}, operator)).staff
const wrong = '00000-00000'

describe('an invitation', () => {
  test('gives name and post to whoever enters its code', async () => {
    const { code } = await invite()
    const person = await signIn(world, 'new')
    expect(await accept(code, person)).toEqual({ name: '样例新人', post: county })
    expect(await ask(world, WhoAmI, {}, person)).toMatchObject({ name: '样例新人', post: county })
    expect(await listed()).toContainEqual({ person: person.person, name: '样例新人', post: county })
  })

  test('is ten characters that cannot be taken for one another, for seven days', async () => {
    const { code, ends } = await invite()
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/)
    expect(Date.parse(ends) - world.ports.clock.now()).toBe(7 * DAY)
  })

  test('may be typed small, without its dash, and with O for 0', async () => {
    const { code } = await invite()
    const typed = ` ${code.toLowerCase().replace('-', '').replaceAll('0', 'o').replaceAll('1', 'l')} `
    expect(await refusalOfAccepting(typed, await signIn(world, 'new'))).toBeUndefined()
  })

  test('stands nowhere as it was told', async () => {
    const { code } = await invite()
    const { rows } = await world.ports.table.walk({})
    const kept = `${JSON.stringify(rows)}${world.lines.join('')}`
    for (const text of [code, code.replace('-', '')]) expect(kept).not.toContain(text)
    expect(kept).toContain(invitationKey(world.ports.vault.mark(code.replace('-', ''))).partition)
  })

  test('works once', async () => {
    const { code } = await invite()
    await accept(code, await signIn(world, 'new'))
    expect(await refusalOfAccepting(code, await signIn(world, 'late'))).toBe('code-wrong')
  })

  test('entered again by the one it was for, because the answer was lost, answers the same', async () => {
    const { code } = await invite()
    const person = await signIn(world, 'new')
    const first = await accept(code, person)
    expect(await accept(code, person)).toEqual(first)
  })

  test('gives nothing back once the post has ended', async () => {
    const { code } = await invite()
    const person = await signIn(world, 'new')
    await accept(code, person)
    await ask(world, EndPost, { person: person.person }, operator)
    expect(await refusalOfAccepting(code, person)).toBe('code-wrong')
    expect(await postOf(person)).toBeNull()
  })

  test('entered by two at once makes one of them staff', async () => {
    const { code } = await invite()
    const [one, two] = [await signIn(world, 'one'), await signIn(world, 'two')]
    const slow = interrupt(world, puts('invitation#'), () => accept(code, two))
    expect(await refusalOf(slow, AcceptInvitation, { code }, one)).toBe('code-wrong')
    expect([await postOf(one), await postOf(two)]).toEqual([null, county])
  })

  test('has lapsed after seven days', async () => {
    const { code } = await invite()
    world.pass(7 * DAY)
    expect(await refusalOfAccepting(code, await signIn(world, 'new'))).toBe('code-wrong')
  })

  test('to a county that the office does not know is refused', async () => {
    const told = { name: '样例', post: { kind: 'county-reviewer', county: '样例区' } } as const
    expect(await refusalOf(world, InviteStaff, told, operator)).toBe('county-unknown')
  })

  test('is the operator’s alone', async () => {
    const city = await signInReviewer(world, 'city', { kind: 'city-reviewer' })
    const told = { name: '样例', post: { kind: 'operator' } } as const
    expect(await refusalOf(world, InviteStaff, told, city)).toBe('not-allowed')
    expect(await refusalOf(world, ListStaff, {}, city)).toBe('not-allowed')
  })
})

describe('guessing', () => {
  const guess = async (person: Session, times: number) => {
    const answers: unknown[] = []
    for (let at = 0; at < times; at += 1) answers.push(await refusalOfAccepting(wrong, person))
    return answers
  }

  test('is over after five wrong codes in an hour, also for the right one', async () => {
    const { code } = await invite()
    const person = await signIn(world, 'new')
    expect(await guess(person, 6)).toEqual([...Array(5).fill('code-wrong'), 'too-many-tries'])
    expect(await refusalOfAccepting(code, person)).toBe('too-many-tries')
    world.pass(HOUR)
    const later = await signIn(world, 'new')
    expect(await refusalOfAccepting(code, later)).toBeUndefined()
  })

  test('is counted for each person alone', async () => {
    const { code } = await invite()
    await guess(await signIn(world, 'guesser'), 6)
    expect(await refusalOfAccepting(code, await signIn(world, 'new'))).toBeUndefined()
  })

  test('gets no more tries by asking twenty times at once', async () => {
    const person = await signIn(world, 'new')
    const all = Array.from({ length: 20 }, () => refusalOfAccepting(wrong, { ...person }))
    const answers = await Promise.all(all)
    expect(answers.filter((answer) => answer === 'code-wrong')).toHaveLength(5)
  })
})

describe('a post', () => {
  test('ends at once, and leaves the list', async () => {
    const { code } = await invite()
    const person = await signIn(world, 'new')
    await accept(code, person)
    await ask(world, EndPost, { person: person.person }, operator)
    expect(await postOf(person)).toBeNull()
    expect((await listed()).map((one) => one.person)).toEqual([operator.person])
  })

  test('of the last operator does not end', async () => {
    const told = { person: operator.person }
    expect(await refusalOf(world, EndPost, told, operator)).toBe('last-operator')
    const second = await signInOperator('second')
    expect(await refusalOf(world, EndPost, told, second)).toBeUndefined()
    expect(await refusalOf(world, EndPost, { person: second.person }, second)).toBe('last-operator')
  })

  test('of the last operator is not exchanged for another', async () => {
    const { code } = await invite({ kind: 'publisher' })
    expect(await refusalOfAccepting(code, operator)).toBe('last-operator')
    await signInOperator('second')
    expect(await refusalOfAccepting(code, operator)).toBeUndefined()
    expect(await postOf(operator)).toEqual({ kind: 'publisher' })
  })

  test('of two operators who end one another’s at once: one stays', async () => {
    const second = await signInOperator('second')
    const other = () => ask(world, EndPost, { person: operator.person }, second)
    const slow = interrupt(world, puts('person#'), other)
    expect(await refusalOf(slow, EndPost, { person: second.person }, operator)).toBe('moved-on')
    expect([await postOf(operator), await postOf(second)]).toEqual([null, { kind: 'operator' }])
  })

  test('that nobody holds is not found', async () => {
    const { person } = await signIn(world, 'somebody')
    expect(await refusalOf(world, EndPost, { person }, operator)).toBe('not-found')
    expect(await refusalOf(world, EndPost, { person: 'nobody' }, operator)).toBe('not-found')
  })
})

test('invitations, posts taken up and posts ended stand in the journal', async () => {
  const { code, ends } = await invite()
  const { person, ...session } = await signIn(world, 'new')
  await accept(code, session)
  await ask(world, EndPost, { person }, operator)
  const holds = { name: '样例新人', post: county }
  const by = { person: operator.person, name: '样例operator' }
  const at = expect.any(String)
  expect(await readJournal(world)).toEqual([
    { at, ...by, what: 'invite-staff', about: '样例新人', from: null, to: { ...holds, ends } },
    {
      at,
      person,
      name: '样例新人',
      what: 'accept-invitation',
      about: person,
      from: null,
      to: holds,
    },
    { at, ...by, what: 'end-post', about: person, from: holds, to: null },
  ])
})
