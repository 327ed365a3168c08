import { AcceptClaim } from '../../contract/accept-claim'
import { AssignClaim } from '../../contract/assign-claim'
import { CompareClaims } from '../../contract/compare-claims'
import { InspectClaim } from '../../contract/inspect-claim'
import { ListQueue } from '../../contract/list-queue'
import { NoteClaim } from '../../contract/note-claim'
import { OpenClaim } from '../../contract/open-claim'
import { RankClaims } from '../../contract/rank-claims'
import { ReturnClaim } from '../../contract/return-claim'
import { MOST_REFERENCES } from '../../policy/claims/most-references'
import { draftClaim, rowOfClaim, sendPhoto, step, submit, submitClaim } from './make-claim'
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

test('the largest claim, taken up, returned and corrected, still fits one transaction', async () => {
  const numbers = Array.from({ length: MOST_REFERENCES }, (_, n) => `样例质押${n}`)
  const facts = { interest: 100_000, start: '2025-03-01', end: '2026-02-28', fees: 0 }
  const draft = await draftClaim(world, 'pledge-financing', [entry(facts, ...numbers)], contact)
  await sendPhoto(world, draft.claim, 'business-licence', contact)
  const { claim } = await submit(world, draft, contact)
  await step(world, AssignClaim, claim, office.county, { to: office.county.person })
  const faults = [{ about: 'other' as const, words: '样例' }]
  await step(world, ReturnClaim, claim, office.county, { faults })
  const corrected = await submit(world, await ask(world, OpenClaim, { claim }, contact), contact)
  expect(corrected.state).toBe('submitted')
})
