import { randomBytes } from 'node:crypto'
import { openVault } from '../../cloudfunctions/adapters/vault'
import { sampleDecision } from '../../cloudfunctions/claims/sample-decision'
import { ApproveClaim } from '../../contract/approve-claim'
import { ListQueue } from '../../contract/list-queue'
import { OpenClaim } from '../../contract/open-claim'
import { OpenPublication } from '../../contract/open-publication'
import { PublishClaims } from '../../contract/publish-claims'
import { RecheckClaim } from '../../contract/recheck-claim'
import { RejectClaim } from '../../contract/reject-claim'
import { UndoDecision } from '../../contract/undo-decision'
import { reviewedClaim, rowOfClaim, step } from './make-claim'
import {
  openOffice,
  openRound,
  round2026,
  rulesOf,
  setRules,
  signInContact,
  signInReviewer,
  type Contact,
  type Office,
  type Person,
} from './people'
import { entry, marks } from './sample'
import { ask, refusalOf } from './send'
import { openEmbeddedWorld, type World } from './world'

const WAN = 1_000_000
const first = { sampleFirst: true, sampleOneIn: 0 }

let world: World
let office: Office
let contact: Contact
let third: Person
beforeEach(async () => {
  world = openEmbeddedWorld()
  await openRound(world)
  office = await openOffice(world)
  third = await signInReviewer(world, 'third', { kind: 'city-reviewer' })
  contact = await signInContact(world)
})
afterEach(() => world.close())

let number = 1_500_000
const reviewed = async () =>
  (
    await reviewedClaim(
      world,
      'madrid-trademark',
      [marks(String((number += 1)))],
      await signInContact(world),
      office,
    )
  ).claim
const approved = async () => {
  const claim = await reviewed()
  return (await step(world, ApproveClaim, claim, office.city, { amount: WAN })).claim
}
const told = async (claim: string) => ({ claim, version: (await rowOfClaim(world, claim)).version })
const countsOf = async () => (await ask(world, ListQueue, { state: 'recheck' }, office.city)).counts

describe('the first decision of an item in a round', () => {
  beforeEach(() => setRules(world, first))

  test('waits for another person, who is not the one that reviewed or decided it', async () => {
    const { claim, sample } = await approved()
    expect(sample).toBe('first')
    expect(await countsOf()).toMatchObject({ recheck: 1 })
    expect(await refusalOf(world, RecheckClaim, await told(claim), office.city)).toBe('same-person')
    const seen = await step(world, RecheckClaim, claim, third, { note: '样例：属实' })
    expect([seen.claim.state, seen.claim.sample]).toEqual(['approved', undefined])
    expect(await countsOf()).toMatchObject({ recheck: 0, approved: 1 })
    expect(seen.claim.history.slice(-2)).toMatchObject([
      { move: 'approve', sample: 'first' },
      { move: 'recheck', why: '样例：属实' },
    ])
    expect(await refusalOf(world, RecheckClaim, await told(claim), office.second)).toBe('moved-on')
  })

  test('is the first alone: the next is not looked at again', async () => {
    await approved()
    const { sample } = await approved()
    expect(sample).toBeUndefined()
  })

  test('is each item’s own, and a rejection as well', async () => {
    await approved()
    const other = await reviewedClaim(world, 'gi-product', [entry({}, '样例')], contact, office)
    const seen = await step(world, RejectClaim, other.claim, office.city, { why: '样例' })
    expect([seen.claim.state, seen.claim.sample]).toEqual(['rejected', 'first'])
  })

  test('of two at the same time is one', async () => {
    const claims = [await reviewed(), await reviewed(), await reviewed()]
    const answers = await Promise.all(
      claims.map(async (claim) =>
        ask(world, ApproveClaim, { ...(await told(claim)), amount: WAN }, office.city),
      ),
    )
    expect(answers.filter(({ claim }) => claim.sample === 'first')).toHaveLength(1)
  })

  test('taken back and made anew is still looked at again', async () => {
    const { claim } = await approved()
    await step(world, RecheckClaim, claim, third)
    await step(world, UndoDecision, claim, third, { why: '样例' })
    const seen = await step(world, ApproveClaim, claim, office.city, { amount: WAN })
    expect(seen.claim.sample).toBe('first')
  })

  test('is not published before it was looked at again', async () => {
    const { claim } = await approved()
    const free = await approved()
    const days = { round: round2026.round, from: '2026-06-01', days: 5 }
    const { publication } = await ask(world, OpenPublication, days, office.publisher)
    const publish = () => ask(world, PublishClaims, { publication }, office.publisher)
    expect(await publish()).toMatchObject({ published: 1, left: 0 })
    expect((await rowOfClaim(world, free.claim)).state).toBe('published')
    await step(world, RecheckClaim, claim, third)
    expect(await publish()).toMatchObject({ published: 1, left: 0 })
    expect((await rowOfClaim(world, claim)).state).toBe('published')
  })
})

describe('one in so many', () => {
  test('is drawn by the number under a key: the same whenever it is decided, another where the key is', async () => {
    await setRules(world, { sampleOneIn: 2 })
    const draws: (string | undefined)[] = []
    for (let n = 0; n < 12; n += 1) {
      const { claim, sample } = await approved()
      draws.push(sample)
      await step(world, UndoDecision, claim, third, { why: '样例' })
      const again = await step(world, ApproveClaim, claim, office.city, { amount: WAN })
      expect(again.claim.sample).toBe(sample)
    }
    // All or none of twelve: once in two thousand runs each.
    expect(new Set(draws).size).toBe(2)
  })

  test('is about as many as was set, and others under another key', async () => {
    const rules = rulesOf({ sampleOneIn: 10 })
    const row = await rowOfClaim(world, await reviewed())
    const numbers = Array.from({ length: 2000 }, (_, n) => `2026-${n}`)
    const drawIn = async (ports: World['ports']) => {
      const drawn: string[] = []
      for (const claim of numbers)
        if ((await sampleDecision(ports, { ...row, claim }, rules)).sample) drawn.push(claim)
      return drawn
    }
    const drawn = await drawIn(world.ports)
    expect(Math.abs(drawn.length - 200)).toBeLessThan(80)
    expect(await drawIn({ ...world.ports, vault: openVault(randomBytes(32)) })).not.toEqual(drawn)
  })

  test('is everyone where it is one in one, and nobody where it is none', async () => {
    await setRules(world, { sampleOneIn: 1 })
    expect((await approved()).sample).toBe('drawn')
    await setRules(world, { sampleOneIn: 0 })
    expect((await approved()).sample).toBeUndefined()
  })

  test('is nothing that the applicant sees', async () => {
    await setRules(world, { sampleOneIn: 1 })
    const { claim } = await reviewedClaim(
      world,
      'madrid-trademark',
      [marks('1499999')],
      contact,
      office,
    )
    await step(world, ApproveClaim, claim, office.city, { amount: WAN, checked: ['who'] })
    await step(world, RecheckClaim, claim, third)
    const { history } = await ask(world, OpenClaim, { claim }, contact)
    expect(history.at(-1)).toMatchObject({ move: 'approve' })
    expect(JSON.stringify(history)).not.toMatch(/sample|drawn|checked|recheck/)
  })
})

describe('the conditions that were ticked', () => {
  test('stand in the record of the review and of the decision, for the office alone', async () => {
    const { claim } = await reviewedClaim(world, 'gi-product', [entry({}, '样例')], contact, office)
    const checked = ['who', 'papers', 'holder', 'days', 'once']
    const seen = await step(world, ApproveClaim, claim, office.city, { amount: 20 * WAN, checked })
    expect(seen.claim.history.at(-1)).toMatchObject({ move: 'approve', checked })
  })

  test('are conditions of the item, or nothing is decided', async () => {
    const claim = await reviewed()
    const wrong = { ...(await told(claim)), amount: WAN, checked: ['need-7'] }
    expect(await refusalOf(world, ApproveClaim, wrong, office.city)).toBe('malformed')
  })
})
