import { serviceKey } from '../../cloudfunctions/keys'
import { rowOf } from '../../cloudfunctions/rows'
import { nameApplicant } from '../../cloudfunctions/sessions/name-applicant'
import { ActFor } from '../../contract/act-for'
import { KeepApplicant } from '../../contract/keep-applicant'
import { WhoAmI } from '../../contract/who-am-i'
import { interrupt, puts } from './interrupt'
import { signIn, signInContact } from './people'
import { creditCode, identityNumber, individual, organisation } from './sample'
import { ask, refusalOf } from './send'
import { MINUTE, openEmbeddedWorld, type World } from './world'

let world: World
beforeEach(() => {
  world = openEmbeddedWorld()
})
afterEach(() => world.close())

describe('an applicant', () => {
  test('is made once a number, whoever asks and however it is written', async () => {
    const [one, two] = [await signIn(world, 'one'), await signIn(world, 'two')]
    await ask(world, KeepApplicant, { profile: organisation(7) }, one)
    const spaced = { ...organisation(7), creditCode: ` ${creditCode(7).toLowerCase()} ` }
    const other = { profile: { ...spaced, bank: '另一家样例银行' } }
    expect(await refusalOf(world, KeepApplicant, { profile: spaced }, two)).toBe('applicant-exists')
    expect(await refusalOf(world, KeepApplicant, other, one)).toBe('applicant-exists')
  })

  test('is a person as a person alone, and an organisation as anything else', async () => {
    const person = await signIn(world, 'one')
    const asBusiness = { profile: { ...individual(7), roles: ['enterprise'] } } as never
    expect(await refusalOf(world, KeepApplicant, asBusiness, person)).toBe('malformed')
    const asPerson = { ...organisation(7), roles: ['enterprise', 'individual'] as const }
    const told = { profile: asPerson } as never
    expect(await refusalOf(world, KeepApplicant, told, person)).toBe('malformed')
  })

  test('told again by the same person, because the answer was lost, is answered the same', async () => {
    const person = await signIn(world, 'one')
    const first = await ask(world, KeepApplicant, { profile: organisation(7) }, person)
    expect(await ask(world, KeepApplicant, { profile: organisation(7) }, person)).toEqual(first)
    const { applicants, acting } = await ask(world, WhoAmI, {}, person)
    expect([applicants.length, acting]).toEqual([1, first.applicant])
  })

  test('made five times at once is made once, and answered the same each time', async () => {
    const person = await signIn(world, 'one')
    const all = Array.from({ length: 5 }, () =>
      ask(world, KeepApplicant, { profile: individual(7) }, { token: person.token }),
    )
    const answers = await Promise.all(all)
    expect(new Set(answers.map(({ applicant }) => applicant)).size).toBe(1)
    expect((await ask(world, WhoAmI, {}, person)).applicants).toHaveLength(1)
  })

  test('with a number that is none is refused', async () => {
    const person = await signIn(world, 'one')
    const wrong = `${creditCode(7).slice(0, 17)}${creditCode(7).endsWith('0') ? '1' : '0'}`
    const company = { profile: { ...organisation(7), creditCode: wrong } }
    expect(await refusalOf(world, KeepApplicant, company, person)).toBe('credit-code-invalid')
    const nobody = { ...individual(1), identityNumber: '320705190001010000' } as const
    expect(await refusalOf(world, KeepApplicant, { profile: nobody }, person)).toBe(
      'identity-number-invalid',
    )
  })

  test('of a county that the office does not know is refused', async () => {
    const person = await signIn(world, 'one')
    const told = { profile: { ...organisation(7), county: '样例区' } }
    expect(await refusalOf(world, KeepApplicant, told, person)).toBe('county-unknown')
    const office = { name: '样例局', phone: '12345' }
    const row = rowOf(serviceKey, { counties: ['样例区'], office, sample: true })
    await world.ports.table.transact([{ kind: 'put', row }], crypto.randomUUID())
    expect(await refusalOf(world, KeepApplicant, told, person)).toBeUndefined()
  })

  test('shows the last four of its numbers, and of an organisation the public code whole', async () => {
    const person = await signIn(world, 'one')
    const company = await ask(world, KeepApplicant, { profile: organisation(7) }, person)
    const hidden = { phone: '****8765', account: '****6655' }
    expect(company).toMatchObject({ number: creditCode(7), ...hidden })
    const single = await ask(world, KeepApplicant, { profile: individual(3) }, person)
    expect(single.number).toBe(`****${identityNumber(3).slice(-4)}`)
  })

  test('keeps a number that it once had, so that nobody has its caps a second time', async () => {
    const person = await signIn(world, 'one')
    const { applicant } = await ask(world, KeepApplicant, { profile: organisation(7) }, person)
    await ask(world, KeepApplicant, { applicant, profile: organisation(8) }, person)
    const anew = { profile: organisation(7) }
    expect(await refusalOf(world, KeepApplicant, anew, person)).toBe('applicant-exists')
    const back = await ask(world, KeepApplicant, { applicant, profile: organisation(7) }, person)
    expect(back).toMatchObject({ applicant, number: creditCode(7) })
  })

  test('does not take the number of another', async () => {
    const [one, two] = [await signIn(world, 'one'), await signIn(world, 'two')]
    await ask(world, KeepApplicant, { profile: organisation(7) }, one)
    const { applicant } = await ask(world, KeepApplicant, { profile: organisation(8) }, two)
    const told = { applicant, profile: organisation(7) }
    expect(await refusalOf(world, KeepApplicant, told, two)).toBe('applicant-exists')
  })
})

describe('a session that is rotated in another request meanwhile', () => {
  /** Somebody whose token another request turns just before his own transaction. */
  const overtaken = async (contact: { token: string }) => {
    world.pass(4 * MINUTE)
    const other = { token: contact.token }
    const turn = async () => {
      world.pass(2 * MINUTE)
      await ask(world, WhoAmI, {}, other)
    }
    return { other, slow: interrupt(world, puts('session#'), turn) }
  }

  test('stays whole where an applicant is made', async () => {
    const person = await signIn(world, 'one')
    const { other, slow } = await overtaken(person)
    const { applicant } = await ask(slow, KeepApplicant, { profile: organisation(7) }, person)
    expect((await ask(world, WhoAmI, {}, other)).acting).toBe(applicant)
  })

  test('stays whole, and acts for the applicant that was named', async () => {
    const contact = await signInContact(world)
    await ask(world, KeepApplicant, { profile: individual(1) }, contact)
    const { other, slow } = await overtaken(contact)
    const told = { applicant: contact.applicant }
    expect(await refusalOf(slow, ActFor, told, contact)).toBeUndefined()
    expect((await ask(world, WhoAmI, {}, other)).acting).toBe(contact.applicant)
  })

  test('is rotated without forgetting the applicant that was named meanwhile', async () => {
    const contact = await signInContact(world)
    const { applicant } = await ask(world, KeepApplicant, { profile: individual(1) }, contact)
    world.pass(6 * MINUTE)
    const other = { token: contact.token }
    const name = () => nameApplicant(world.ports.table, familyOf(contact.token), contact.applicant)
    const slow = interrupt(world, () => true, name)
    await ask(slow, WhoAmI, {}, other)
    const { acting } = await ask(world, WhoAmI, {}, other)
    expect([acting, other.token === contact.token]).toEqual([contact.applicant, false])
    expect(acting).not.toBe(applicant)
  })
})

const familyOf = (token: string): string =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()).sub
