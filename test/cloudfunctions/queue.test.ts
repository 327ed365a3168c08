import { countKey } from '../../cloudfunctions/keys'
import { rowOf } from '../../cloudfunctions/rows'
import { AcceptClaim } from '../../contract/accept-claim'
import { AssignClaim } from '../../contract/assign-claim'
import { BrowseQueue } from '../../contract/browse-queue'
import { CompareClaims } from '../../contract/compare-claims'
import { InspectClaim } from '../../contract/inspect-claim'
import { ListClaims } from '../../contract/list-claims'
import { ListQueue } from '../../contract/list-queue'
import type { ToldOf } from '../../contract/message'
import { NoteClaim } from '../../contract/note-claim'
import { OpenClaim } from '../../contract/open-claim'
import { RankClaims } from '../../contract/rank-claims'
import { ReturnClaim } from '../../contract/return-claim'
import { WithdrawClaim } from '../../contract/withdraw-claim'
import { rowOfClaim, step, submitClaim } from './make-claim'
import {
  givePost,
  openOffice,
  openRound,
  round2026,
  signInContact,
  type Contact,
  type Office,
  type Person,
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

describe('a note', () => {
  const noted = async (as: Person) =>
    (await ask(world, ListQueue, submitted, as)).claims.map((row) => row.noted)

  test('travels from county to city and back, stands in the history, and hides from the applicant', async () => {
    const { claim } = await submitClaim(world, 'gi-product', [entry({}, '样例')], contact)
    await step(world, NoteClaim, claim, office.county, { note: '样例：请市局看编号' })
    expect(await noted(office.city)).toEqual(['county'])
    await step(world, NoteClaim, claim, office.city, { note: '样例：编号无误' })
    expect(await noted(office.county)).toEqual(['city'])
    await step(world, AcceptClaim, claim, office.county)
    const seen = await ask(world, InspectClaim, { claim }, office.city)
    const notes = seen.claim.history.filter(({ move }) => move === 'note')
    expect(notes.map(({ by, why }) => [by, why])).toEqual([
      ['county', '样例：请市局看编号'],
      ['city', '样例：编号无误'],
    ])
    expect((await rowOfClaim(world, claim)).noted).toBeUndefined()
    const { history } = await ask(world, OpenClaim, { claim }, contact)
    expect(history.map(({ move }) => move)).toEqual(['submit', 'accept'])
  })
})

describe('a claim', () => {
  test('is given to nobody who is a contact of its applicant', async () => {
    const { claim } = await submitClaim(world, 'gi-product', [entry({}, '样例')], contact)
    await givePost(world, contact.person, { kind: 'city-reviewer' }, '样例两面人')
    const { version } = await rowOfClaim(world, claim)
    const told = { claim, version, to: contact.person }
    expect(await refusalOf(world, AssignClaim, told, office.city)).toBe('not-a-colleague')
  })
})

describe('the order of merit', () => {
  const of = { round: round2026.round, item: 'securitisation' } as const
  const rivals = async () => {
    const made: string[] = []
    for (const n of [1, 2]) {
      const as = await signInContact(world)
      made.push((await submitClaim(world, 'securitisation', [entry({}, `样例${n}`)], as)).claim)
    }
    for (const claim of made) await step(world, AcceptClaim, claim, office.county)
    return made
  }

  test('is one for all, told beside the rivals, and never made of an older one', async () => {
    const [one = '', other = ''] = await rivals()
    const seen = await ask(world, CompareClaims, of, office.city)
    expect([seen.order, seen.places]).toEqual([[], { most: 2, left: 2 }])
    const told = { ...of, order: [other, one], stamp: seen.stamp }
    const { stamp } = await ask(world, RankClaims, told, office.city)
    expect(await ask(world, CompareClaims, of, office.county)).toMatchObject({
      order: [other, one],
      stamp,
    })
    expect(await refusalOf(world, RankClaims, told, office.second)).toBe('moved-on')
  })

  test('holds each claim once, of this item and round, and none of one’s own', async () => {
    const [one = ''] = await rivals()
    const { claim } = await submitClaim(world, 'gi-product', [entry({}, '样例')], contact)
    const refused = (order: string[], as = office.city) =>
      refusalOf(world, RankClaims, { ...of, order, stamp: null }, as)
    expect(await refused([one, one])).toBe('malformed')
    expect(await refused([one, claim])).toBe('not-found')
    const insider = await signInContact(world)
    const own = await submitClaim(world, 'securitisation', [entry({}, '样例三')], insider)
    await givePost(world, insider.person, { kind: 'city-reviewer' }, '样例两面人')
    expect(await refused([own.claim], insider)).toBe('own-organisation')
  })

  test('is there for what is chosen by merit without places as well', async () => {
    const told = { ...of, item: 'management-standard' } as const
    expect(await ask(world, CompareClaims, told, office.city)).toEqual({
      ...{ places: null, claims: [], order: [], stamp: null },
    })
  })
})
