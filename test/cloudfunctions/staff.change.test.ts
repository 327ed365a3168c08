import { AcceptClaim } from '../../contract/accept-claim'
import { AssignClaim } from '../../contract/assign-claim'
import { ChangePost } from '../../contract/change-post'
import { EndPost } from '../../contract/end-post'
import { ListQueue } from '../../contract/list-queue'
import { ListStaff } from '../../contract/list-staff'
import { SetStaffAbsence } from '../../contract/set-staff-absence'
import { interrupt, puts } from './interrupt'
import { step, submitClaim } from './make-claim'
import {
  openOffice,
  openRound,
  signInContact,
  signInReviewer,
  type Office,
  type Person,
} from './people'
import { readJournal } from './read-journal'
import { marks } from './sample'
import { ask, refusalOf } from './send'
import { openEmbeddedWorld, type World } from './world'

let world: World
let office: Office
let operator: Person
beforeEach(async () => {
  world = openEmbeddedWorld()
  office = await openOffice(world)
  operator = await signInReviewer(world, 'operator', { kind: 'operator' })
})
afterEach(() => world.close())

const lastLine = async () => (await readJournal(world)).at(-1)
const colleague = async ({ person }: Person) => {
  const { staff } = await ask(world, ListStaff, {}, operator)
  return staff.find((one) => one.person === person)
}

describe('another post', () => {
  const change = (person: Person, post: object, name = '样例改') =>
    refusalOf(world, ChangePost, { person: person.person, name, post: post as never }, operator)

  test('holds from the next request on', async () => {
    await change(office.county, { kind: 'county-reviewer', county: '东海县' })
    const { claims } = await ask(
      world,
      ListQueue,
      { round: '2026-1', state: 'submitted' } as never,
      office.county,
    )
    expect(claims).toEqual([])
    expect(await colleague(office.county)).toMatchObject({
      name: '样例改',
      post: { county: '东海县' },
    })
    expect(await lastLine()).toMatchObject({
      what: 'change-post',
      from: { name: '样例county', post: { county: '海州区' } },
      to: { name: '样例改', post: { county: '东海县' } },
    })
  })

  test('is for who has one, in a county that there is', async () => {
    const nobody = await signInContact(world)
    expect(await change(nobody, { kind: 'publisher' })).toBe('not-found')
    const nowhere = { kind: 'county-reviewer', county: '没有的县' }
    expect(await change(office.county, nowhere)).toBe('county-unknown')
  })

  test('is not for the last operator', async () => {
    expect(await change(operator, { kind: 'publisher' })).toBe('last-operator')
    await change(office.publisher, { kind: 'operator' })
    expect(await change(operator, { kind: 'publisher' })).toBeUndefined()
  })

  test('of somebody whose post ended meanwhile is refused', async () => {
    const end = () => ask(world, EndPost, { person: office.county.person }, operator)
    const slow = interrupt(world, puts('staff'), end)
    const told = {
      person: office.county.person,
      name: '样例',
      post: { kind: 'publisher' } as const,
    }
    expect(await refusalOf(slow, ChangePost, told, operator)).toBe('moved-on')
    expect(await colleague(office.county)).toBeUndefined()
  })
})

describe('the absence of another', () => {
  const days = { from: '2026-06-01', to: '2026-06-30' }
  const set = (person: Person, absence: object | null) =>
    refusalOf(
      world,
      SetStaffAbsence,
      { person: person.person, absence: absence as never },
      operator,
    )

  test('hands his claims to his stand-in, and stands in the journal', async () => {
    await openRound(world)
    const contact = await signInContact(world)
    const { claim } = await submitClaim(world, 'madrid-trademark', [marks('1822222')], contact)
    const { city, second } = office
    const taken = await step(world, AssignClaim, claim, city, { to: city.person })
    const { version } = taken.claim
    const told = { claim, version }
    expect(await refusalOf(world, AcceptClaim, told, second)).toBe('assigned-elsewhere')
    await set(city, { ...days, standIn: second.person })
    expect(await refusalOf(world, AcceptClaim, told, second)).toBeUndefined()
    expect(await lastLine()).toMatchObject({
      what: 'set-staff-absence',
      from: null,
      to: { name: '样例city', absence: days },
    })
  })

  test('is for reviewers, and the stand-in holds the same post', async () => {
    const standIn = office.second.person
    expect(await set(office.publisher, { ...days, standIn })).toBe('not-found')
    expect(await set(office.county, { ...days, standIn })).toBe('not-a-colleague')
    expect(await set(office.city, { from: days.to, to: days.from, standIn })).toBe('days-backwards')
  })

  test('ends where none is told', async () => {
    await set(office.city, { ...days, standIn: office.second.person })
    await set(office.city, null)
    expect((await colleague(office.city))?.absence).toBeUndefined()
  })
})
