import { countKey } from '../../cloudfunctions/keys'
import { rowOf } from '../../cloudfunctions/rows'
import { AcceptClaim } from '../../contract/accept-claim'
import { AssignClaim } from '../../contract/assign-claim'
import { BrowseQueue } from '../../contract/browse-queue'
import { ListClaims } from '../../contract/list-claims'
import { ListQueue } from '../../contract/list-queue'
import type { ToldOf } from '../../contract/message'
import { ReturnClaim } from '../../contract/return-claim'
import { WithdrawClaim } from '../../contract/withdraw-claim'
import { rowOfClaim, step, submitClaim } from './make-claim'
import {
  openOffice,
  openRound,
  round2026,
  signInContact,
  type Contact,
  type Office,
} from './people'
import { entry } from './sample'
import { ask, refusalOf } from './send'
import { openEmbeddedWorld, type World } from './world'

let world: World
let office: Office
let contact: Contact
beforeEach(async () => {
  world = openEmbeddedWorld()
  await openRound(world)
  office = await openOffice(world)
  contact = await signInContact(world)
})
afterEach(() => world.close())

const submitted = { state: 'submitted' } as const

describe('the queue', () => {
  test('is told in pages of twenty in the order the claims came in, each once', async () => {
    const made: string[] = []
    for (let n = 0; n < 45; n += 1)
      made.push((await submitClaim(world, 'gi-product', [entry({}, `样例${n}`)], contact)).claim)
    for (const reviewer of [office.city, office.county]) {
      const seen: string[] = []
      let after: string | undefined
      do {
        const page = await ask(
          world,
          ListQueue,
          { ...submitted, ...(after ? { after } : {}) },
          reviewer,
        )
        expect(page.counts).toEqual({ submitted: 45 })
        seen.push(...page.claims.map(({ claim }) => claim))
        after = page.next
      } while (after)
      expect(seen).toEqual(made)
    }
    const { claims, next } = await ask(world, ListClaims, {}, contact)
    expect([claims.length, claims[0]?.claim, next]).toEqual([20, made.at(-1), expect.any(String)])
  })

  test('takes no cursor of another list', async () => {
    for (let n = 0; n < 21; n += 1)
      await submitClaim(world, 'gi-product', [entry({}, `样例${n}`)], contact)
    const { next: after = '' } = await ask(world, ListQueue, submitted, office.city)
    expect(await refusalOf(world, ListQueue, { ...submitted, after }, office.county)).toBe(
      'malformed',
    )
    const other = { state: 'accepted' as const, after }
    expect(await refusalOf(world, ListQueue, other, office.city)).toBe('malformed')
    expect(await refusalOf(world, ListClaims, { after }, contact)).toBe('malformed')
  })

  test('counts every county, however many there are', async () => {
    const counties = Array.from({ length: 30 }, (_, n) => `样例${n}区`)
    const states = ['accepted', 'reviewed', 'returned', 'approved'] as const
    for (const state of states) {
      const writes = counties.map((county) => {
        const key = countKey(round2026.round, county, state)
        return { kind: 'put', row: rowOf(key, { claims: 2 }) } as const
      })
      await world.ports.table.transact(writes, crypto.randomUUID())
    }
    const { counts } = await ask(world, ListQueue, submitted, office.city)
    expect(counts).toEqual(Object.fromEntries(states.map((state) => [state, 60])))
  })

  test('is empty, and no fault, before there was any round', async () => {
    const empty = openEmbeddedWorld()
    const reviewers = await openOffice(empty)
    const queue = await ask(empty, ListQueue, submitted, reviewers.city)
    expect(queue).toEqual({ claims: [], counts: {}, round: null, rounds: [] })
    empty.close()
  })

  test('of the last round is still worked on after it has closed', async () => {
    const { claim } = await submitClaim(world, 'gi-product', [entry({}, '样例')], contact)
    await openRound(world, { ...round2026, closes: '2026-05-31' })
    const queue = await ask(world, ListQueue, submitted, office.city)
    expect(queue.claims.map((row) => row.claim)).toEqual([claim])
  })
})

describe('a view of the queue', () => {
  const browse = async (told: ToldOf<typeof BrowseQueue>, as = office.city) =>
    (await ask(world, BrowseQueue, told, as)).claims.map(({ claim }) => claim)
  const byItem = (item: 'gi-product' | 'madrid-trademark') =>
    ({ by: 'item', round: round2026.round, item }) as const

  test('by item holds its claims in every state, a county’s together, until they are withdrawn', async () => {
    const far = await signInContact(world, { county: '东海县' })
    const made: string[] = []
    for (const [n, as] of [contact, far, contact].entries())
      made.push((await submitClaim(world, 'gi-product', [entry({}, `样例${n}`)], as)).claim)
    const [one = '', other, two] = made
    await step(world, AcceptClaim, one, office.county)
    expect(await browse(byItem('gi-product'))).toEqual([other, one, two])
    expect(await browse(byItem('gi-product'), office.county)).toEqual([one, two])
    expect(await browse(byItem('madrid-trademark'))).toEqual([])
    const { version } = await rowOfClaim(world, one)
    await ask(world, WithdrawClaim, { claim: one, version }, contact)
    expect(await browse(byItem('gi-product'))).toEqual([other, two])
  })

  test('by a day holds what is to be corrected by then', async () => {
    const { claim } = await submitClaim(world, 'gi-product', [entry({}, '样例')], contact)
    const faults = [{ about: 'other' as const, words: '样例' }]
    await step(world, ReturnClaim, claim, office.county, { faults, due: '2026-06-20' })
    expect(await browse({ by: 'due', day: '2026-06-20' })).toEqual([claim])
    expect(await browse({ by: 'due', day: '2026-06-20' }, office.other)).toEqual([])
    expect(await browse({ by: 'due', day: '2026-06-21' })).toEqual([])
  })

  test('by a colleague holds what he has taken up, of one’s own county alone', async () => {
    const { claim } = await submitClaim(world, 'gi-product', [entry({}, '样例')], contact)
    const to = office.city.person
    await step(world, AssignClaim, claim, office.city, { to })
    expect(await browse({ by: 'assignee', person: to }, office.county)).toEqual([claim])
    expect(await browse({ by: 'assignee', person: to }, office.other)).toEqual([])
  })

  test('of one county is the city’s to ask for, and its own county’s', async () => {
    const far = await signInContact(world, { county: '东海县' })
    await submitClaim(world, 'gi-product', [entry({}, '样例')], contact)
    const { claim } = await submitClaim(world, 'gi-product', [entry({}, '样例二')], far)
    const told = { ...submitted, county: '东海县' }
    for (const as of [office.city, office.other]) {
      const { claims, counts } = await ask(world, ListQueue, told, as)
      expect([claims.map((row) => row.claim), counts]).toEqual([[claim], { submitted: 1 }])
    }
    expect(await refusalOf(world, ListQueue, told, office.county)).toBe('county-unknown')
  })
})
