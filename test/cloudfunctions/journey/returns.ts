import { AcceptClaim } from '../../../contract/accept-claim'
import { ListNotices } from '../../../contract/list-notices'
import { RejectClaim } from '../../../contract/reject-claim'
import { ReturnClaim } from '../../../contract/return-claim'
import { KeepDraft } from '../../../contract/keep-draft'
import { ReviewClaim } from '../../../contract/review-claim'
import { OpenClaim } from '../../../contract/open-claim'
import { SubmitClaim } from '../../../contract/submit-claim'
import { WithdrawClaim } from '../../../contract/withdraw-claim'
import {
  COMMITMENT,
  draftClaim,
  reviewedClaim,
  rowOfClaim,
  step,
  submit,
  submitClaim,
} from '../make-claim'
import { openRound, round2026 } from '../people'
import { entry, marks, reference } from '../sample'
import { ask, moreOf, refusalOf } from '../send'
import { expectAllToAgree } from './agree'
import { newMark, onScene, type OpenWorld } from './on-world'

const faults = [
  { about: 'reference' as const, at: '0/0', words: '证书号与照片不符' },
  { about: 'photo' as const, words: '照片缺了下半页' },
]

/** Back to the applicant, refused, or taken back. */
export const runReturns = (open: OpenWorld): void => {
  const scene = onScene(open)
  const made: string[] = []

  test('a return names all faults at once, and the corrected claim keeps its number', async () => {
    const { world, office, contact } = scene()
    const { claim } = await submitClaim(world, 'madrid-trademark', [marks(newMark())], contact)
    made.push(claim)
    await step(world, ReturnClaim, claim, office.county, { faults })
    await expectAllToAgree(scene(), made)
    const returned = await ask(world, OpenClaim, { claim }, contact)
    expect(returned).toMatchObject({ state: 'returned', faults })
    const { notices } = await ask(world, ListNotices, {}, contact)
    expect(notices[0]).toMatchObject({ claim, state: 'returned', faults: 2 })
    const entries = [marks(newMark(), newMark())]
    const told = { claim, version: returned.version, entries }
    const corrected = await ask(world, KeepDraft, told, contact)
    await expectAllToAgree(scene(), made)
    const again = await submit(world, corrected, contact)
    expect(again).toMatchObject({
      claim,
      state: 'submitted',
      faults: [],
      award: { max: 2_000_000 },
    })
    await expectAllToAgree(scene(), made)
    expect(again.history.map(({ to }) => to)).toEqual(['submitted', 'returned', 'submitted'])
  })

  test('a claim is returned from every desk, and not before it was handed in', async () => {
    const { world, office, contact } = scene()
    const { claim } = await draftClaim(world, 'gi-product', [entry({}, newMark())], contact)
    const told = { claim, version: 1, faults }
    expect(await refusalOf(world, ReturnClaim, told, office.city)).toBe('not-found')
    await submit(world, await ask(world, OpenClaim, { claim }, contact), contact)
    made.push(claim)
    await step(world, AcceptClaim, claim, office.county)
    await step(world, ReturnClaim, claim, office.county, { faults })
    await submit(world, await ask(world, OpenClaim, { claim }, contact), contact)
    await step(world, AcceptClaim, claim, office.county)
    await step(world, ReviewClaim, claim, office.county)
    await step(world, ReturnClaim, claim, office.city, { faults })
    await expectAllToAgree(scene(), made)
  })

  test('what the county has handed to the city, the county no longer returns', async () => {
    const { world, office, contact } = scene()
    const entries = [entry({}, newMark())]
    const { claim, version } = await reviewedClaim(world, 'gi-product', entries, contact, office)
    made.push(claim)
    const told = { claim, version, faults }
    expect(await refusalOf(world, ReturnClaim, told, office.county)).toBe('moved-on')
    await expectAllToAgree(scene(), made)
  })

  test('a refusal carries its reason to the inbox, and is the end', async () => {
    const { world, office, contact } = scene()
    const entries = [entry({}, newMark())]
    const { claim } = await reviewedClaim(world, 'gi-product', entries, contact, office)
    made.push(claim)
    await step(world, RejectClaim, claim, office.city, { why: '公告中的产品不在本市' })
    await expectAllToAgree(scene(), made)
    const { notices } = await ask(world, ListNotices, {}, contact)
    expect(notices[0]).toMatchObject({ state: 'rejected', why: '公告中的产品不在本市' })
    const { version } = await rowOfClaim(world, claim)
    const back = { claim, version }
    expect(await refusalOf(world, WithdrawClaim, back, contact)).toBe('moved-on')
  })

  test('a claim is taken back before it is decided, and the desks no longer see it', async () => {
    const { world, contact } = scene()
    const { claim } = await submitClaim(world, 'gi-product', [entry({}, newMark())], contact)
    made.push(claim)
    const { version } = await rowOfClaim(world, claim)
    const back = await ask(world, WithdrawClaim, { claim, version }, contact)
    expect(back.state).toBe('withdrawn')
    await expectAllToAgree(scene(), made)
    const told = { claim, version: back.version, commitment: COMMITMENT }
    expect(await refusalOf(world, SubmitClaim, told, contact)).toBe('moved-on')
  })

  test('a claim corrected after its round has closed is judged by the window of that round', async () => {
    const { world, office, contact } = scene()
    const { claim } = await submitClaim(world, 'gi-product', [entry({}, newMark())], contact)
    await step(world, ReturnClaim, claim, office.county, { faults })
    const shut = { ...round2026, closes: '2026-05-31' }
    await openRound(world, shut)
    const { version } = await rowOfClaim(world, claim)
    const wrong = [{ facts: {}, references: [reference(newMark(), { date: '2020-01-01' })] }]
    const kept = await ask(world, KeepDraft, { claim, version, entries: wrong }, contact)
    const told = { claim, version: kept.version, commitment: COMMITMENT }
    const { from, to } = round2026
    const fault = { kind: 'date-outside', entry: 0, reference: 0, from, to }
    expect(await moreOf(world, SubmitClaim, told, contact)).toEqual([fault])
    await openRound(world, { ...shut, round: '2026-2', closes: '2026-12-31', from: '2026-05-01' })
    const right = await ask(
      world,
      KeepDraft,
      { claim, version: kept.version, entries: [entry({}, newMark())] },
      contact,
    )
    expect(await submit(world, right, contact)).toMatchObject({ round: '2026-1' })
  })
}
