import { ApproveClaim } from '../../../contract/approve-claim'
import { AssignClaim } from '../../../contract/assign-claim'
import { OpenPublication } from '../../../contract/open-publication'
import { PublishClaims } from '../../../contract/publish-claims'
import { RecordObjection } from '../../../contract/record-objection'
import { SettleObjection } from '../../../contract/settle-objection'
import { UndoDecision } from '../../../contract/undo-decision'
import { StartClaim } from '../../../contract/start-claim'
import { SubmitClaim } from '../../../contract/submit-claim'
import {
  approve,
  COMMITMENT,
  draftClaim,
  reviewedClaim,
  rowOfClaim,
  submitClaim,
  step,
} from '../make-claim'
import { openRound, round2026, signInContact } from '../people'
import { entry, marks, patentNumber } from '../sample'
import { ask, moreOf, refusalOf, send } from '../send'
import { newMark, onScene, type OpenWorld } from './on-world'

const WAN = 1_000_000

const eighty = (offset: number, count = 80) =>
  entry({}, ...Array.from({ length: count }, (_, n) => String(offset + n)))

/** Each piece is paid once, whoever puts it forward. */
export const runReferences = (open: OpenWorld): void => {
  const scene = onScene(open)
  const paid = newMark()

  test('a paid reference is refused to its own applicant, however it is written', async () => {
    const { world, office, contact } = scene()
    const first = await reviewedClaim(world, 'madrid-trademark', [marks(paid)], contact, office)
    await approve(world, first.claim, WAN, office)
    const spaced = `${paid.slice(0, 3)} ${paid.slice(3)}`
    for (const number of [paid, spaced]) {
      const { claim, version } = await draftClaim(
        world,
        'madrid-trademark',
        [marks(newMark(), number)],
        contact,
      )
      const told = { claim, version, commitment: COMMITMENT }
      const refused = await send(world, SubmitClaim, told, contact)
      expect(refused).toMatchObject({ refused: 'reference-used', problem: { more: [number] } })
    }
  })

  test('a paid reference is refused to anybody else', async () => {
    const { world } = scene()
    const other = await signInContact(world)
    const draft = await draftClaim(world, 'madrid-trademark', [marks(paid)], other)
    const { claim, version } = draft
    const told = { claim, version, commitment: COMMITMENT }
    expect(await refusalOf(world, SubmitClaim, told, other)).toBe('reference-used')
  })

  test('a reference that was paid after the claim was handed in is refused at the decision', async () => {
    const { world, office } = scene()
    const [one, two] = [await signInContact(world), await signInContact(world)]
    const number = newMark()
    const first = await reviewedClaim(world, 'madrid-trademark', [marks(number)], one, office)
    const later = await reviewedClaim(world, 'madrid-trademark', [marks(number)], two, office)
    await approve(world, first.claim, WAN, office)
    const { claim, version } = await rowOfClaim(world, later.claim)
    const told = { claim, version, amount: WAN }
    expect(await send(world, ApproveClaim, told, office.city)).toMatchObject({
      refused: 'reference-used',
      problem: { more: [number] },
    })
    expect((await rowOfClaim(world, claim)).state).toBe('reviewed')
  })

  test('a number twice in one claim is a fault of the claim', async () => {
    const { world, contact } = scene()
    const number = newMark()
    const draft = await draftClaim(
      world,
      'madrid-trademark',
      [marks(number), marks(number)],
      contact,
    )
    const { claim, version } = draft
    const told = { claim, version, commitment: COMMITMENT }
    const fault = { kind: 'number-twice', entry: 1, reference: 0 }
    expect(await moreOf(world, SubmitClaim, told, contact)).toEqual([fault])
  })

  test('80 references are approved in one decision, and each is used up', async () => {
    const { world, office } = scene()
    const contact = await signInContact(world)
    const claim = await reviewedClaim(world, 'patent-agent', [eighty(2_000_000)], contact, office)
    const amount = 80 * 600_000
    const approved = await approve(world, claim.claim, amount, office)
    expect(approved.claim).toMatchObject({ state: 'approved', approved: amount })
    const again = await draftClaim(world, 'patent-agent', [eighty(2_000_000)], contact)
    const told = { claim: again.claim, version: again.version, commitment: COMMITMENT }
    expect(await moreOf(world, SubmitClaim, told, contact)).toHaveLength(80)
  })

  test('the largest decision fits a transaction: taken up, named, granted, published, objected to', async () => {
    const { world, office } = scene()
    const contact = await signInContact(world)
    const facts = { interest: 100_000, start: '2025-03-01', end: '2026-02-28', fees: 0 }
    const entries = [{ ...eighty(8_000_000), facts }]
    const { claim } = await reviewedClaim(world, 'pledge-financing', entries, contact, office)
    const named = () => ({ ...office.city, request: crypto.randomUUID() })
    await step(world, AssignClaim, claim, named(), { to: office.city.person })
    const amount = 80 * 30_000
    await step(world, ApproveClaim, claim, named(), { amount })
    await step(world, UndoDecision, claim, named(), { why: '样例' })
    await step(world, AssignClaim, claim, named(), { to: office.city.person })
    const { claim: granted } = await step(world, ApproveClaim, claim, named(), { amount })
    expect(granted.left.granted.ever).toEqual({ amount, claims: 1 })
    const days = { round: '2026-1', from: '2026-06-01', days: 5 }
    const { publication } = await ask(world, OpenPublication, days, office.city)
    await ask(world, PublishClaims, { publication }, named())
    const objection = { who: '样例公民', words: '样例异议' }
    const { claim: objected } = await step(world, RecordObjection, claim, named(), objection)
    const upheld = { objection: objected.objections?.[0]?.objection, upheld: true, why: '样例' }
    const { claim: fallen } = await step(world, SettleObjection, claim, named(), upheld)
    expect(fallen.left.granted.ever).toEqual({ amount: 0, claims: 0 })
  })

  test('80 references under an item with a yearly and a city cap go through too', async () => {
    const { world, office } = scene()
    const contact = await signInContact(world)
    const accepted = { ...eighty(3_000_000), facts: { accepted: true } }
    const item = 'high-value-patent'
    const claim = await reviewedClaim(world, item, [accepted], contact, office)
    const approved = await approve(world, claim.claim, 150 * WAN, office)
    expect(approved.claim.left.placesLeft).toBe(0)
    const none = await reviewedClaimOrWhy(item)
    expect(none).toBe('not-eligible')
  })

  /** Why the next claim for a place is not taken. */
  const reviewedClaimOrWhy = async (item: 'high-value-patent') => {
    const { world } = scene()
    const contact = await signInContact(world)
    const late = await draftClaim(world, item, [entry({ accepted: true }, 'late')], contact)
    const told = { claim: late.claim, version: late.version, commitment: COMMITMENT }
    return refusalOf(world, SubmitClaim, told, contact)
  }

  test('81 references are refused, in one entry by the contract and in two by the claim', async () => {
    const { world } = scene()
    const contact = await signInContact(world)
    const one = { item: 'patent-agent' as const, entries: [eighty(4_000_000, 81)] }
    expect(await refusalOf(world, StartClaim, one, contact)).toBe('malformed')
    const two = [eighty(4_000_000, 41), eighty(4_100_000, 40)]
    const { claim, version } = await draftClaim(world, 'patent-agent', two, contact)
    const told = { claim, version, commitment: COMMITMENT }
    const more = await moreOf(world, SubmitClaim, told, contact)
    expect(more).toEqual([{ kind: 'too-many-references', most: 80 }])
  })

  test('the ninth and the tenth of a ten are used up, the eleventh is not', async () => {
    const { world, office } = scene()
    const contact = await signInContact(world)
    const eleven = Array.from({ length: 11 }, (_, n) => patentNumber(n))
    const entries = [entry({}, ...eleven)]
    const claim = await reviewedClaim(world, 'open-licence', entries, contact, office)
    await approve(world, claim.claim, WAN, office)
    const again = await ask(world, StartClaim, { item: 'open-licence', entries }, contact)
    const draft = await draftClaim(world, 'open-licence', again.entries, contact)
    const told = { claim: draft.claim, version: draft.version, commitment: COMMITMENT }
    expect(await moreOf(world, SubmitClaim, told, contact)).toEqual(eleven.slice(0, 10))
  })

  test('of four marks where the cap pays three, the fourth is claimed the next year', async () => {
    const { world, office } = scene()
    const contact = await signInContact(world)
    const numbers = Array.from({ length: 4 }, newMark)
    const entries = [marks(...numbers.slice(0, 2)), marks(...numbers.slice(2))]
    const four = await reviewedClaim(world, 'madrid-trademark', entries, contact, office)
    const { claim } = await approve(world, four.claim, 3 * WAN, office)
    expect(claim.decision).toMatchObject({ approved: 3 * WAN, uncapped: { max: 4 * WAN } })
    world.at('2027-06-01T04:00:00Z')
    const next = { ...round2026, round: '2027-1', year: 2027, opens: '2027-05-01' }
    await openRound(world, { ...next, closes: '2027-12-31', from: '2025-01-01', to: '2027-12-31' })
    const later = await signInContact(world)
    const third = await draftClaim(world, 'madrid-trademark', [marks(numbers[2] ?? '')], later)
    const told = { claim: third.claim, version: third.version, commitment: COMMITMENT }
    expect(await refusalOf(world, SubmitClaim, told, later)).toBe('reference-used')
    const fourth = await submitClaim(world, 'madrid-trademark', [marks(numbers[3] ?? '')], later)
    expect(fourth).toMatchObject({ year: 2027, award: { min: WAN, max: WAN } })
  })
}
