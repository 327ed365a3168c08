import { ApproveClaim } from '../../../contract/approve-claim'
import { ListNotices } from '../../../contract/list-notices'
import { ListPublications } from '../../../contract/list-publications'
import { OpenClaim } from '../../../contract/open-claim'
import { OpenPublication } from '../../../contract/open-publication'
import { PayClaim } from '../../../contract/pay-claim'
import { PublishClaims } from '../../../contract/publish-claims'
import { RecordObjection } from '../../../contract/record-objection'
import { RejectClaim } from '../../../contract/reject-claim'
import { SettleObjection } from '../../../contract/settle-objection'
import { ShowPublication } from '../../../contract/show-publication'
import { UndoDecision } from '../../../contract/undo-decision'
import { referenceRowKey } from '../../../cloudfunctions/keys'
import { referenceKey } from '../../../policy/claims/references'
import { approve, reviewedClaim, rowOfClaim, step } from '../make-claim'
import { entry, marks } from '../sample'
import { ask, moreOf, refusalOf } from '../send'
import { expectAllToAgree } from './agree'
import { goOnAt, newMark, onScene, type OpenWorld, type Scene } from './on-world'

const WAN = 1_000_000
const why = '样例理由'
const payment = { date: '2026-06-20', amount: 20 * WAN, reference: '样例-国库-1' }

const leftIn = async ({ world, contact }: Scene, claim: string) =>
  (await ask(world, OpenClaim, { claim }, contact)).left

const newest = async ({ world, contact }: Scene) =>
  (await ask(world, ListNotices, {}, contact)).notices[0]

const isUsed = async ({ world }: Scene, number: string): Promise<boolean> =>
  (await world.ports.table.get(referenceRowKey(referenceKey('madrid-trademark', number)))) !==
  undefined

/** What may come after a decision: taken back, published, objected to, paid. */
export const runAfterwards = (open: OpenWorld): void => {
  const scene = onScene(open)
  const made: string[] = []

  const reviewedMark = async (number = newMark()) => {
    const { world, contact, office } = scene()
    const entries = [marks(number)]
    const claim = await reviewedClaim(world, 'madrid-trademark', entries, contact, office)
    made.push(claim.claim)
    return claim.claim
  }
  const reviewedProduct = async () => {
    const { world, contact, office } = scene()
    const entries = [entry({}, newMark())]
    const claim = await reviewedClaim(world, 'gi-product', entries, contact, office)
    made.push(claim.claim)
    return claim.claim
  }

  test('an approval taken back gives sum, claim and reference back, and says so', async () => {
    const { world, office } = scene()
    const number = newMark()
    const claim = await reviewedMark(number)
    await approve(world, claim, WAN, office)
    expect(await isUsed(scene(), number)).toBe(true)
    const undone = await step(world, UndoDecision, claim, office.second, { why })
    expect(undone.claim).toMatchObject({ state: 'reviewed' })
    expect(undone.claim.decision).toBeUndefined()
    expect((await leftIn(scene(), claim)).granted.year).toEqual({ amount: 0, claims: 0 })
    expect(await isUsed(scene(), number)).toBe(false)
    expect(undone.claim.history.at(-1)).toMatchObject({ move: 'undo', amount: WAN, why })
    expect(await newest(scene())).toMatchObject({ claim, event: 'undo', state: 'reviewed' })
    await expectAllToAgree(scene(), made)
    await approve(world, claim, WAN, office)
    expect((await leftIn(scene(), claim)).granted.year).toEqual({ amount: WAN, claims: 1 })
  })

  test('a refusal taken back can be approved', async () => {
    const { world, office } = scene()
    const claim = await reviewedProduct()
    await step(world, RejectClaim, claim, office.city, { why })
    await step(world, UndoDecision, claim, office.city, { why })
    expect((await approve(world, claim, 20 * WAN, office)).claim.state).toBe('approved')
    await expectAllToAgree(scene(), made)
  })

  test('what is published is not undone, and what is not published is not paid', async () => {
    const { world, office } = scene()
    const claim = await reviewedProduct()
    await approve(world, claim, 20 * WAN, office)
    const { version } = await rowOfClaim(world, claim)
    const told = { claim, version, payment }
    expect(await refusalOf(world, PayClaim, told, office.publisher)).toBe('moved-on')
    const days = { round: '2026-1', from: '2026-06-01', days: 5 }
    const { publication } = await ask(world, OpenPublication, days, office.publisher)
    const done = await ask(world, PublishClaims, { publication }, office.publisher)
    expect(done).toMatchObject({ published: 3, left: 0, publication: { until: '2026-06-08' } })
    await expectAllToAgree(scene(), made)
    const now = (await rowOfClaim(world, claim)).version
    const undo = { claim, version: now, why }
    expect(await refusalOf(world, UndoDecision, undo, office.city)).toBe('published-already')
    const early = { claim, version: now, payment }
    expect(await refusalOf(world, PayClaim, early, office.publisher)).toBe('publication-running')
  })

  test('a year typed wrong and too few days are refused, and nothing is kept of them', async () => {
    const { world, office } = scene()
    const far = { round: '2026-1', from: '9999-12-30', days: 5 }
    expect(await refusalOf(world, OpenPublication, far, office.publisher)).toBe('day-far')
    const few = { round: '2026-1', from: '2026-06-02', days: 4 }
    expect(await refusalOf(world, OpenPublication, few, office.publisher)).toBe('too-few-days')
    expect((await ask(world, ListPublications, {})).publications).toHaveLength(1)
  })

  test('the public reads who was granted what, without a session', async () => {
    const { world } = scene()
    const { publications } = await ask(world, ListPublications, {})
    expect(publications).toMatchObject([{ round: '2026-1', claims: 3, guessed: true }])
    const publication = publications[0]?.publication ?? ''
    const { lines } = await ask(world, ShowPublication, { publication })
    const sums = lines.map(({ amount }) => amount).sort((a, b) => a - b)
    expect(sums).toEqual([WAN, 20 * WAN, 20 * WAN])
    expect(lines.every(({ fallen }) => !fallen)).toBe(true)
  })

  test('an objection stops payment; dismissed, the grant is paid', async () => {
    const { world, office } = scene()
    const claim = made.at(-1) ?? ''
    const objected = await step(world, RecordObjection, claim, office.publisher, {
      who: '样例公民',
      words: '样例异议',
    })
    const objection = objected.claim.objections?.[0]?.objection ?? ''
    await goOnAt(scene(), '2026-06-20T04:00:00.000Z')
    const { version } = await rowOfClaim(world, claim)
    const told = { claim, version, payment }
    expect(await refusalOf(world, PayClaim, told, office.publisher)).toBe('objection-open')
    const settled = { objection, upheld: false, why }
    const kept = await step(world, SettleObjection, claim, office.city, settled)
    expect(kept.claim).toMatchObject({ state: 'published', objections: [{ outcome: 'dismissed' }] })
    const ahead = { ...payment, date: '2026-06-21' }
    const early = { claim, version: kept.claim.version, payment: ahead }
    expect(await refusalOf(world, PayClaim, early, office.publisher)).toBe('day-ahead')
    const much = { ...payment, amount: 20 * WAN + 1 }
    const more = { claim, version: kept.claim.version, payment: much }
    expect(await moreOf(world, PayClaim, more, office.publisher)).toEqual({ min: 1, max: 20 * WAN })
    const paid = await step(world, PayClaim, claim, office.publisher, { payment })
    expect(paid.claim).toMatchObject({ state: 'paid', paid: 20 * WAN, payment })
    expect(await newest(scene())).toMatchObject({ claim, event: 'pay', amount: 20 * WAN })
    await expectAllToAgree(scene(), made)
  })

  test('an objection upheld gives the ledger back, and the published line says that it fell', async () => {
    const { world, office } = scene()
    const claim = made[0] ?? ''
    const before = await leftIn(scene(), claim)
    const said = { who: '样例公民', words: '样例异议' }
    await step(world, RecordObjection, claim, office.publisher, said)
    const objected = await step(world, RecordObjection, claim, office.publisher, said)
    const objection = objected.claim.objections?.[0]?.objection ?? ''
    const settled = { objection, upheld: true, why }
    const fallen = await step(world, SettleObjection, claim, office.city, settled)
    expect(fallen.claim.state).toBe('rejected')
    expect(fallen.claim.objections?.map(({ outcome }) => outcome)).toEqual(['upheld', 'moot'])
    const after = await leftIn(scene(), claim)
    expect(before.granted.year.amount - after.granted.year.amount).toBe(WAN)
    const { publications } = await ask(world, ListPublications, {})
    const publication = publications[0]?.publication ?? ''
    const { lines } = await ask(world, ShowPublication, { publication })
    expect(lines.filter((line) => line.fallen).map((line) => line.claim)).toEqual([claim])
    const undo = { claim, version: fallen.claim.version, why }
    expect(await refusalOf(world, UndoDecision, undo, office.city)).toBe('published-already')
    await expectAllToAgree(scene(), made)
  })

  test('nobody is published after the first day of a publication', async () => {
    const { world, office } = scene()
    const claim = await reviewedProduct()
    await approve(world, claim, 20 * WAN, office)
    const { publications } = await ask(world, ListPublications, {})
    const publication = publications[0]?.publication ?? ''
    expect(await refusalOf(world, PublishClaims, { publication }, office.publisher)).toBe(
      'day-past',
    )
    const late = { round: '2026-1', from: '2026-06-01', days: 5 }
    expect(await refusalOf(world, OpenPublication, late, office.publisher)).toBe('day-past')
    const next = { round: '2026-1', from: '2026-06-20', days: 5 }
    const second = await ask(world, OpenPublication, next, office.publisher)
    expect(second.publication).toBe('2026-1-2')
    const told = { publication: second.publication }
    expect(await ask(world, PublishClaims, told, office.publisher)).toMatchObject({ published: 1 })
  })

  test('a decision taken back by the one who took it alone is another person’s to take', async () => {
    const { world, office } = scene()
    const claim = await reviewedMark()
    await approve(world, claim, WAN, office)
    await step(world, UndoDecision, claim, office.city, { why })
    const { version, reviewer } = await rowOfClaim(world, claim)
    expect(reviewer).toBe(office.county.person)
    const told = { claim, version, amount: WAN }
    expect(await refusalOf(world, ApproveClaim, told, office.second)).toBeUndefined()
  })
}
