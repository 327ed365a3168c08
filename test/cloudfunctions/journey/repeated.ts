import { AcceptClaim } from '../../../contract/accept-claim'
import { ApproveClaim } from '../../../contract/approve-claim'
import { ListNotices } from '../../../contract/list-notices'
import { ReturnClaim } from '../../../contract/return-claim'
import { ReviewClaim } from '../../../contract/review-claim'
import { StartClaim } from '../../../contract/start-claim'
import { SubmitClaim } from '../../../contract/submit-claim'
import { WithdrawClaim } from '../../../contract/withdraw-claim'
import { remindDue } from '../../../cloudfunctions/notices/remind-due'
import { COMMITMENT, draftClaim, reviewedClaim, rowOfClaim, submitClaim } from '../make-claim'
import { entry } from '../sample'
import { ask, refusalOf } from '../send'
import { newMark, onScene, type OpenWorld } from './on-world'

const WAN = 1_000_000

/** Links to photos are made anew for each answer. */
const linkless = (answer: unknown): string => JSON.stringify(answer).replace(/\/store\/[^"]+/g, '')

/** A request whose answer was lost, told again under its own name. */
export const runRepeated = (open: OpenWorld): void => {
  const scene = onScene(open)
  const named = <P extends object>(person: P) => ({ ...person, request: crypto.randomUUID() })
  const product = () => [entry({}, newMark())]

  test('told again with the same key, a step answers the same and is taken once', async () => {
    const { world, contact, office } = scene()
    const { claim, version } = await submitClaim(world, 'gi-product', product(), contact)
    const county = named(office.county)
    const first = await ask(world, AcceptClaim, { claim, version }, county)
    const again = await ask(world, AcceptClaim, { claim, version }, county)
    expect(linkless(again)).toEqual(linkless(first))
    expect((await rowOfClaim(world, claim)).historyLength).toBe(2)
  })

  test('an approval told five times at once with one key is granted once, and all five hear of it', async () => {
    const { world, contact, office } = scene()
    const { claim, version } = await reviewedClaim(world, 'gi-product', product(), contact, office)
    const city = named(office.city)
    const told = { claim, version, amount: 20 * WAN }
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => ask(world, ApproveClaim, told, city)),
    )
    expect(answers.map((answer) => answer.claim.approved)).toEqual(Array(5).fill(20 * WAN))
    expect((await rowOfClaim(world, claim)).version).toBe(version + 1)
  })

  test('the same step under another key, or by another person, has moved on', async () => {
    const { world, contact, office } = scene()
    const { claim, version } = await submitClaim(world, 'gi-product', product(), contact)
    const county = named(office.county)
    await ask(world, AcceptClaim, { claim, version }, county)
    const told = { claim, version }
    expect(await refusalOf(world, AcceptClaim, told, named(office.county))).toBe('moved-on')
    const stolen = { ...office.city, request: county.request }
    expect(await refusalOf(world, AcceptClaim, told, stolen)).toBe('moved-on')
  })

  test('one key for two different steps is refused, and nothing changes', async () => {
    const { world, contact, office } = scene()
    const { claim, version } = await submitClaim(world, 'gi-product', product(), contact)
    const county = named(office.county)
    await ask(world, AcceptClaim, { claim, version }, county)
    const next = { claim, version: version + 1 }
    expect(await refusalOf(world, ReviewClaim, next, county)).toBe('key-reused')
    expect((await rowOfClaim(world, claim)).state).toBe('accepted')
  })

  test('a submission and a withdrawal whose answers were lost are answered again', async () => {
    const { world, contact } = scene()
    const { claim, version } = await draftClaim(world, 'gi-product', product(), contact)
    const sending = named(contact)
    const told = { claim, version, commitment: COMMITMENT }
    const first = await ask(world, SubmitClaim, told, sending)
    expect(linkless(await ask(world, SubmitClaim, told, sending))).toEqual(linkless(first))
    const back = named(contact)
    const stop = { claim, version: first.version }
    const taken = await ask(world, WithdrawClaim, stop, back)
    expect(linkless(await ask(world, WithdrawClaim, stop, back))).toEqual(linkless(taken))
  })

  test('a draft begun twice under one key is one draft', async () => {
    const { world, contact } = scene()
    const beginning = named(contact)
    const told = { item: 'gi-product' as const, entries: product() }
    const first = await ask(world, StartClaim, told, beginning)
    expect((await ask(world, StartClaim, told, beginning)).claim).toBe(first.claim)
    expect((await ask(world, StartClaim, told, contact)).claim).not.toBe(first.claim)
  })

  test('one key for two deeds on one version is refused, not answered as done', async () => {
    const { world, contact, office } = scene()
    const { claim, version } = await submitClaim(world, 'gi-product', product(), contact)
    const county = named(office.county)
    await ask(world, AcceptClaim, { claim, version }, county)
    const faults = [{ about: 'other' as const, words: '样例' }]
    const told = { claim, version, faults }
    expect(await refusalOf(world, ReturnClaim, told, county)).toBe('key-reused')
    const beginning = named(contact)
    await ask(world, StartClaim, { item: 'gi-product' }, beginning)
    const other = { item: 'gi-trademark' as const }
    expect(await refusalOf(world, StartClaim, other, beginning)).toBe('key-reused')
  })

  test('a withdrawal told twice at once is answered twice', async () => {
    const { world, contact } = scene()
    const { claim, version } = await submitClaim(world, 'gi-product', product(), contact)
    const back = named(contact)
    const both = await Promise.all(
      [1, 2].map(() => ask(world, WithdrawClaim, { claim, version }, back)),
    )
    expect(both.map(({ state }) => state)).toEqual(['withdrawn', 'withdrawn'])
  })

  test('a name like a reminder’s own disturbs no reminder, and no reminder it', async () => {
    const { world, contact, office } = scene()
    const { claim, version } = await submitClaim(world, 'gi-product', product(), contact)
    const due = '2026-06-02'
    const faults = [{ about: 'other' as const, words: '样例' }]
    const county = { ...office.county, request: `due-soon-${due}` }
    const returned = await ask(world, ReturnClaim, { claim, version, faults, due }, county)
    await remindDue(world.ports)
    const { notices } = await ask(world, ListNotices, {}, contact)
    expect(notices[0]).toMatchObject({ claim, event: 'due-soon' })
    const again = { ...contact, request: `overdue-${due}` }
    const told = { claim, version: returned.claim.version, commitment: COMMITMENT }
    expect(await refusalOf(world, SubmitClaim, told, again)).toBeUndefined()
  })

  test('a name that is none is malformed', async () => {
    const { world, contact, office } = scene()
    const { claim, version } = await submitClaim(world, 'gi-product', product(), contact)
    const bad = { ...office.county, request: 'no good' }
    expect(await refusalOf(world, AcceptClaim, { claim, version }, bad)).toBe('malformed')
  })
}
