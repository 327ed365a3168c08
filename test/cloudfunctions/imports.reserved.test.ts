import { grantKey } from '../../cloudfunctions/keys'
import { Forecast } from '../../contract/forecast'
import { KeepApplicant } from '../../contract/keep-applicant'
import { grant, openImports, type Imports } from './import-scene'
import { interrupt, puts } from './interrupt'
import { openRound, signIn } from './people'
import { creditCode, identityNumber, individual, organisation } from './sample'
import { ask, refusalOf } from './send'

let scene: Imports
beforeEach(async () => {
  scene = await openImports()
})
afterEach(() => scene.world.close())

describe('a company that registers after its grants were imported', () => {
  const register = async (name: string) =>
    ask(scene.world, KeepApplicant, { profile: organisation(7) }, await signIn(scene.world, name))

  test('is bound by them', async () => {
    await openRound(scene.world)
    await scene.tell([grant(2, { amount: 2_000_000, references: ['1400001'] })])
    const person = await signIn(scene.world, 'new')
    const { applicant } = await ask(
      scene.world,
      KeepApplicant,
      { profile: organisation(7) },
      person,
    )
    expect(applicant).toBe(await scene.applicantOf(creditCode(7)))
    const items = { 'madrid-trademark': [{ countries: 12, count: 4 }] } as const
    expect((await ask(scene.world, Forecast, { items }, person)).total.max).toBe(1_000_000)
  })

  test('is registered once: the second to come is refused', async () => {
    await scene.tell([grant(2)])
    await register('one')
    const told = { profile: organisation(7) }
    const two = await signIn(scene.world, 'two')
    expect(await refusalOf(scene.world, KeepApplicant, told, two)).toBe('applicant-exists')
  })

  test('at the very moment of the import is one applicant', async () => {
    const slow = interrupt(scene.world, puts('applicant#'), () => scene.tell([grant(2)]))
    const person = await signIn(scene.world, 'new')
    const { applicant } = await ask(slow, KeepApplicant, { profile: organisation(7) }, person)
    expect(applicant).toBe(await scene.applicantOf(creditCode(7)))
    const { rows } = await scene.world.ports.table.query({
      partition: grantKey(applicant, '').partition,
    })
    expect(rows.filter(({ sort }) => sort.startsWith('grant#'))).toHaveLength(1)
  })

  test('or a person, by the number that is kept only as a mark', async () => {
    const number = identityNumber(1)
    await scene.tell([grant(2, { number, name: '样例个人', item: 'patent-agent', amount: 100 })])
    const person = await signIn(scene.world, 'new')
    const { applicant } = await ask(scene.world, KeepApplicant, { profile: individual(1) }, person)
    expect(applicant).toBe(await scene.applicantOf(number))
  })

  test('is asked for its own name in the next list', async () => {
    await scene.tell([grant(2)])
    await register('one')
    expect(await scene.faultsOf(grant(3, { name: '另一家样例公司' }))).toEqual([
      { line: 3, fault: 'name-differs', detail: '样例科技7号有限公司' },
    ])
  })
})
