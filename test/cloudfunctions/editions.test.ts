import { KeepDraft } from '../../contract/keep-draft'
import { OpenClaim } from '../../contract/open-claim'
import type * as amending from '../../policy/amend'
import type * as words from '../../policy/article'
import type * as policy from '../../policy/edition'
import { approve, bringToCity, draftClaim, submit, submitClaim } from './make-claim'
import { openOffice, openRound, round2026, signInContact } from './people'
import { marks } from './sample'
import { ask } from './send'
import { openEmbeddedWorld, type World } from './world'

/** Beside the edition that is here stands one that grants two thirds of each sum, and half the caps. */
jest.mock('../../policy/edition', () => {
  const actual = jest.requireActual<typeof policy>('../../policy/edition')
  const { amend } = jest.requireActual<typeof amending>('../../policy/amend')
  const { eachYear, fixed } = jest.requireActual<typeof words>('../../policy/article')
  const later = amend(
    actual.lygIpDraft,
    { id: 'sample-later', title: '样例：修订后的政策', issued: null },
    { 'madrid-trademark': { gives: fixed(600_000), caps: [eachYear(1_500_000)] } },
  )
  const editionNamed = (id: string) => (id === later.id ? later : actual.editionNamed(id))
  return { ...actual, editions: [...actual.editions, later], editionNamed }
})

const WAN = 1_000_000
const laterRound = { ...round2026, round: '2026-2', edition: 'sample-later', opens: '2026-06-01' }
let number = 7_000_000
const mark = () => marks(String((number += 1)))

let world: World
beforeEach(async () => {
  world = openEmbeddedWorld()
  await openRound(world)
})
afterEach(() => world.close())

/** The first round is over, and another one names the later edition. */
const turnToLater = async () => {
  await openRound(world, { ...round2026, status: 'closed' })
  await openRound(world, laterRound)
}

test('a draft outlives a new edition: it is assessed again, and the change is told', async () => {
  const contact = await signInContact(world)
  const { claim } = await draftClaim(world, 'madrid-trademark', [mark()], contact)
  await turnToLater()
  const view = await ask(world, OpenClaim, { claim }, contact)
  expect(view).toMatchObject({
    edition: 'sample-later',
    award: { min: 600_000, max: 600_000 },
    changed: { edition: 'lyg-ip-draft', award: { min: WAN, max: WAN } },
  })
  const told = { claim, version: view.version, entries: [mark(), mark()] }
  const kept = await ask(world, KeepDraft, told, contact)
  expect(kept).toMatchObject({ award: { max: 1_200_000 }, changed: { award: { max: WAN } } })
  const handedIn = await submit(world, kept, contact)
  expect(handedIn).toMatchObject({ round: '2026-2', award: { max: 1_200_000 } })
  expect(handedIn.changed).toBeUndefined()
})

test('a claim that was handed in is decided by the edition of its round', async () => {
  const office = await openOffice(world)
  const contact = await signInContact(world)
  const { claim } = await submitClaim(world, 'madrid-trademark', [mark()], contact)
  await turnToLater()
  await bringToCity(world, claim, office)
  const { claim: decided } = await approve(world, claim, WAN, office)
  expect(decided).toMatchObject({ edition: 'lyg-ip-draft', approved: WAN })
})

test('under a lower cap, what was granted before counts against the new one', async () => {
  const office = await openOffice(world)
  const contact = await signInContact(world)
  const first = await submitClaim(world, 'madrid-trademark', [mark()], contact)
  await bringToCity(world, first.claim, office)
  await approve(world, first.claim, WAN, office)
  await turnToLater()
  const second = await submitClaim(world, 'madrid-trademark', [mark()], contact)
  expect(second.award).toEqual({ min: 500_000, max: 500_000 })
  await bringToCity(world, second.claim, office)
  const { claim } = await approve(world, second.claim, 500_000, office)
  expect(claim.decision).toMatchObject({ trimmed: 100_000, assessed: { max: 500_000 } })
  expect(claim.left.granted.year).toEqual({ amount: 1_500_000, claims: 2 })
})

test('a draft of last year is shown and taken under the year of the round that is open', async () => {
  const office = await openOffice(world)
  const contact = await signInContact(world)
  const three = await submitClaim(world, 'madrid-trademark', [mark(), mark(), mark()], contact)
  const { claim } = await draftClaim(world, 'madrid-trademark', [mark()], contact)
  await bringToCity(world, three.claim, office)
  await approve(world, three.claim, 3 * WAN, office)
  expect((await ask(world, OpenClaim, { claim }, contact)).left.granted.year.amount).toBe(3 * WAN)
  await openRound(world, { ...round2026, status: 'closed' })
  await openRound(world, { ...round2026, round: '2027-1', year: 2027 })
  const view = await ask(world, OpenClaim, { claim }, contact)
  expect(view).toMatchObject({ year: 2027, award: { max: WAN }, left: { year: 2027 } })
  expect(await submit(world, view, contact)).toMatchObject({ year: 2027, award: { max: WAN } })
})
