import { tallyKey } from '../../cloudfunctions/keys'
import { AcceptClaim } from '../../contract/accept-claim'
import { ApproveClaim } from '../../contract/approve-claim'
import { AssignClaim } from '../../contract/assign-claim'
import { KeepRound } from '../../contract/keep-round'
import { ReturnClaim } from '../../contract/return-claim'
import { ReviewClaim } from '../../contract/review-claim'
import { ShowProgress } from '../../contract/show-progress'
import { UndoDecision } from '../../contract/undo-decision'
import { approve, bringToCity, rowOfClaim, step, submit, submitClaim } from './make-claim'
import {
  openOffice,
  openRound,
  round2026,
  signInAgain,
  signInContact,
  signInReviewer,
  type Contact,
  type Office,
} from './people'
import { entry, marks } from './sample'
import { ask, refusalOf } from './send'
import { openEmbeddedWorld, type World } from './world'

let world: World
let office: Office
let contact: Contact
let numbers = 0
beforeEach(async () => {
  world = openEmbeddedWorld()
  await openRound(world)
  office = await openOffice(world)
  contact = await signInContact(world)
})
afterEach(() => world.close())

const next = () => String(1_700_000 + (numbers += 1))
const mark = (as = contact) => submitClaim(world, 'madrid-trademark', [marks(next())], as)
const progress = async (as = office.city) => ask(world, ShowProgress, {}, as)
const lineOf = async (county = '海州区') => {
  const { items } = await progress()
  const found = items.find((one) => one.item === 'madrid-trademark' && one.county === county)
  if (!found) return undefined
  const { handedIn, open, grants, granted, paid } = found
  return [handedIn, open, grants, granted, paid]
}
const goOn = async (instant: string) => {
  world.at(instant)
  await signInAgain(world, contact, Object.values(office))
}

test('a draft counts for nothing; what is handed in is open, what is granted is not', async () => {
  expect((await progress()).items).toEqual([])
  const { claim } = await mark()
  await mark()
  expect(await lineOf()).toEqual([2, 2, 0, 0, 0])
  await bringToCity(world, claim, office)
  await approve(world, claim, 1_000_000, office)
  expect(await lineOf()).toEqual([2, 1, 1, 1_000_000, 0])
})

test('an undone grant gives its money back, and is open again', async () => {
  const { claim } = await mark()
  await bringToCity(world, claim, office)
  await approve(world, claim, 1_000_000, office)
  await step(world, UndoDecision, claim, office.second, { why: '样例' })
  expect(await lineOf()).toEqual([1, 1, 0, 0, 0])
})

test('a return and what comes back of it are still the one claim', async () => {
  const { claim } = await mark()
  const faults = [{ about: 'photo' as const, words: '样例' }]
  const { claim: view } = await step(world, ReturnClaim, claim, office.county, { faults })
  expect(await lineOf()).toEqual([1, 1, 0, 0, 0])
  await submit(world, view, contact)
  expect(await lineOf()).toEqual([1, 1, 0, 0, 0])
})

test('days tell what was handed in, decided, and how old the open ones are', async () => {
  const { claim } = await mark()
  await mark()
  await goOn('2026-06-10T16:30:00.000Z')
  await mark()
  await bringToCity(world, claim, office)
  await approve(world, claim, 1_000_000, office)
  // Half past midnight in Shanghai is the next day already.
  expect((await progress()).days).toEqual([
    { day: '2026-06-01', handedIn: 2, decided: 0, open: 1 },
    { day: '2026-06-11', handedIn: 1, decided: 1, open: 1 },
  ])
})

test('a county sees its own', async () => {
  await mark()
  await mark(await signInContact(world, { county: '东海县' }))
  const { items, days } = await progress(office.other)
  expect(items.map(({ county }) => county)).toEqual(['东海县'])
  expect(days).toEqual([{ day: '2026-06-01', handedIn: 1, decided: 0, open: 1 }])
  expect(await lineOf('东海县')).toEqual([1, 1, 0, 0, 0])
})

test('places of the city stand beside their most', async () => {
  const { places } = await progress()
  expect(places.find(({ item }) => item === 'high-value-patent')).toEqual({
    item: 'high-value-patent',
    most: expect.any(Number),
    taken: 0,
  })
})

test('a round’s money is what was kept with it; a round that is not there is refused', async () => {
  const operator = await signInReviewer(world, 'operator', { kind: 'operator' })
  const { status: _, ...kept } = { ...round2026, round: '2026-2', budget: 500_000_000 }
  await ask(world, KeepRound, kept, operator)
  const { round, rounds } = await ask(world, ShowProgress, { round: '2026-2' }, operator)
  expect(round.budget).toBe(500_000_000)
  expect(rounds.map((one) => one.round)).toEqual(['2026-2', '2026-1'])
  expect(await refusalOf(world, ShowProgress, { round: '2026-3' }, operator)).toBe('not-found')
})

test('eighty references, taken up by somebody, still fit in one transaction', async () => {
  const told = entry({ countries: 12 }, ...Array.from({ length: 80 }, next))
  const { claim } = await submitClaim(world, 'madrid-trademark', [told], contact)
  const { city, second, county } = office
  await step(world, AcceptClaim, claim, county)
  await step(world, ReviewClaim, claim, county)
  await step(world, AssignClaim, claim, second, { to: second.person })
  await goOn('2026-06-11T04:00:00.000Z')
  second.request = 'approve-80'
  const { max } = (await rowOfClaim(world, claim)).award
  await step(world, ApproveClaim, claim, second, { amount: max })
  expect((await rowOfClaim(world, claim)).state).toBe('approved')
  expect(city.person).not.toBe(second.person)
})

test('the figures are rows of their own: no claim is read for them', async () => {
  await mark()
  const read: string[] = []
  const { table } = world.ports
  const watched = {
    ...world,
    ports: { ...world.ports, table: watch(table, read) },
  }
  const { openDoors } = await import('./world')
  await ask({ ...watched, app: openDoors(watched.ports) }, ShowProgress, {}, office.city)
  expect(read.filter((partition) => partition.startsWith('claim#'))).toEqual([])
  expect(read).toContain(tallyKey('2026-1', '').partition)
})

const watch = (table: World['ports']['table'], read: string[]): World['ports']['table'] => ({
  get: (key) => {
    read.push(key.partition)
    return table.get(key)
  },
  query: (query) => {
    read.push(query.partition)
    return table.query(query)
  },
  walk: (walk) => table.walk(walk),
  transact: (writes, token) => table.transact(writes, token),
})
