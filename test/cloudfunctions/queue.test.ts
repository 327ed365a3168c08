import { countKey } from '../../cloudfunctions/keys'
import { rowOf } from '../../cloudfunctions/rows'
import { ListClaims } from '../../contract/list-claims'
import { ListQueue } from '../../contract/list-queue'
import { submitClaim } from './make-claim'
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
