import { ApproveClaim } from '../../../contract/approve-claim'
import { AcceptClaim } from '../../../contract/accept-claim'
import { InspectClaim } from '../../../contract/inspect-claim'
import { KeepDraft } from '../../../contract/keep-draft'
import { ListQueue } from '../../../contract/list-queue'
import { OpenClaim } from '../../../contract/open-claim'
import { RejectClaim } from '../../../contract/reject-claim'
import { StartClaim } from '../../../contract/start-claim'
import { ReviewClaim } from '../../../contract/review-claim'
import { SubmitClaim } from '../../../contract/submit-claim'
import { WithdrawClaim } from '../../../contract/withdraw-claim'
import { COMMITMENT, draftClaim, reviewedClaim, rowOfClaim, step, submitClaim } from '../make-claim'
import { givePost, openRound, round2026, signInContact } from '../people'
import { entry, reference } from '../sample'
import { ask, moreOf, refusalOf, send } from '../send'
import { newMark, onScene, type OpenWorld } from './on-world'

const WAN = 1_000_000
const gi = 'gi-product'
const unknown = '2026-00000000'

/** Who may not, what is not enough, and what comes too late. */
export const runRefusals = (open: OpenWorld): void => {
  const scene = onScene(open)
  const handIn = (claim: { claim: string; version: number }) => ({
    claim: claim.claim,
    version: claim.version,
    commitment: COMMITMENT,
  })

  test('a county finds its own claims alone', async () => {
    const { world, office, contact } = scene()
    const { claim } = await submitClaim(world, gi, [entry({}, newMark())], contact)
    const { version } = await rowOfClaim(world, claim)
    expect(await refusalOf(world, InspectClaim, { claim }, office.other)).toBe('not-found')
    expect(await refusalOf(world, AcceptClaim, { claim, version }, office.other)).toBe('not-found')
    const queue = await ask(world, ListQueue, { state: 'submitted' }, office.other)
    expect(queue).toMatchObject({ claims: [], counts: {} })
    expect((await ask(world, InspectClaim, { claim }, office.county)).claim.claim).toBe(claim)
  })

  test("another applicant's claim is not found, as one that is not there", async () => {
    const { world, contact } = scene()
    const other = await signInContact(world)
    const { claim } = await submitClaim(world, gi, [entry({}, newMark())], contact)
    for (const number of [claim, unknown]) {
      const told = { claim: number, version: 2 }
      expect(await refusalOf(world, OpenClaim, { claim: number }, other)).toBe('not-found')
      expect(await refusalOf(world, WithdrawClaim, told, other)).toBe('not-found')
      expect(await refusalOf(world, SubmitClaim, handIn(told), other)).toBe('not-found')
      const draft = { ...told, entries: [] }
      expect(await refusalOf(world, KeepDraft, draft, other)).toBe('not-found')
    }
  })

  test('a reviewer never handles an organisation that he is a contact of', async () => {
    const { world } = scene()
    const both = await signInContact(world)
    const { claim, version } = await submitClaim(world, gi, [entry({}, newMark())], both)
    await givePost(world, both.person, { kind: 'city-reviewer' })
    const told = { claim, version }
    expect(await refusalOf(world, InspectClaim, { claim }, both)).toBe('own-organisation')
    expect(await refusalOf(world, AcceptClaim, told, both)).toBe('own-organisation')
    const grant = { ...told, amount: WAN }
    expect(await refusalOf(world, ApproveClaim, grant, both)).toBe('own-organisation')
  })

  test('who did the review does not decide', async () => {
    const { world, office, contact } = scene()
    const { claim } = await submitClaim(world, gi, [entry({}, newMark())], contact)
    await step(world, AcceptClaim, claim, office.city)
    await step(world, ReviewClaim, claim, office.city)
    const { version } = await rowOfClaim(world, claim)
    const grant = { claim, version, amount: 20 * WAN }
    expect(await refusalOf(world, ApproveClaim, grant, office.city)).toBe('same-person')
    const reject = { claim, version, why: '不符' }
    expect(await refusalOf(world, RejectClaim, reject, office.city)).toBe('same-person')
    expect(await refusalOf(world, ApproveClaim, grant, office.county)).toBe('not-allowed')
    expect(await refusalOf(world, ApproveClaim, grant, office.second)).toBeUndefined()
  })

  test('a sum outside of what the policy owes is refused with the range', async () => {
    const { world, office, contact } = scene()
    const { claim } = await reviewedClaim(world, gi, [entry({}, newMark())], contact, office)
    const { version } = await rowOfClaim(world, claim)
    for (const amount of [0, 20 * WAN - 1, 20 * WAN + 1]) {
      const answered = await send(world, ApproveClaim, { claim, version, amount }, office.city)
      const more = { min: 20 * WAN, max: 20 * WAN }
      expect(answered).toMatchObject({ refused: 'sum-outside', problem: { more } })
    }
  })

  test('nobody approves before the review', async () => {
    const { world, office, contact } = scene()
    const { claim } = await submitClaim(world, gi, [entry({}, newMark())], contact)
    const { version } = await rowOfClaim(world, claim)
    const grant = { claim, version, amount: 20 * WAN }
    expect(await refusalOf(world, ApproveClaim, grant, office.city)).toBe('moved-on')
  })

  test('a version that has moved on changes nothing', async () => {
    const { world, contact } = scene()
    const draft = await draftClaim(world, gi, [entry({}, newMark())], contact)
    const { claim } = draft
    const told = { claim, version: 1, entries: [] }
    expect((await ask(world, KeepDraft, told, contact)).version).toBe(2)
    const late = { ...told, entries: [entry({}, newMark())] }
    expect(await refusalOf(world, KeepDraft, late, contact)).toBe('moved-on')
    expect(await refusalOf(world, SubmitClaim, handIn(draft), contact)).toBe('moved-on')
    expect(await refusalOf(world, WithdrawClaim, { claim, version: 1 }, contact)).toBe('moved-on')
    expect((await rowOfClaim(world, claim)).entries).toEqual([])
  })

  test('handed in five times at once, it is handed in once', async () => {
    const { world, contact } = scene()
    const draft = await draftClaim(world, gi, [entry({}, newMark())], contact)
    const all = Array.from({ length: 5 }, () =>
      refusalOf(world, SubmitClaim, handIn(draft), contact),
    )
    const answers = await Promise.all(all)
    expect(answers.filter((answer) => answer === undefined)).toHaveLength(1)
    expect(answers.filter((answer) => answer === 'moved-on')).toHaveLength(4)
    expect((await rowOfClaim(world, draft.claim)).historyLength).toBe(1)
  })

  test('every fault of an empty claim is told at once', async () => {
    const { world, contact } = scene()
    const empty = { facts: {}, references: [reference('', { holder: '', date: '' })] }
    const entries = [empty, { facts: { countries: 12 }, references: [] }]
    const draft = await ask(world, StartClaim, { item: 'madrid-trademark', entries }, contact)
    const first = { entry: 0, reference: 0 }
    expect(await moreOf(world, SubmitClaim, handIn(draft), contact)).toEqual([
      { kind: 'fact-missing', entry: 0, fact: 'countries' },
      { kind: 'number-missing', ...first },
      { kind: 'holder-missing', ...first },
      { kind: 'date-missing', ...first },
      { kind: 'reference-missing', entry: 1 },
      { kind: 'document-missing', document: 'registration-certificate-with-parties' },
    ])
  })

  test('without a commitment nothing is handed in', async () => {
    const { world, contact } = scene()
    const draft = await draftClaim(world, gi, [entry({}, newMark())], contact)
    const told = { ...handIn(draft), commitment: '' }
    expect(await refusalOf(world, SubmitClaim, told, contact)).toBe('malformed')
  })

  test('a date outside the window of the round is a fault, its edges are not', async () => {
    const { world } = scene()
    const contact = await signInContact(world)
    const dated = (date: string) => ({
      facts: { countries: 12 },
      references: [reference(newMark(), { date })],
    })
    const { from, to } = round2026
    for (const date of ['2024-12-31', '2027-01-01']) {
      const draft = await draftClaim(world, 'madrid-trademark', [dated(date)], contact)
      const fault = { kind: 'date-outside', entry: 0, reference: 0, from, to }
      expect(await moreOf(world, SubmitClaim, handIn(draft), contact)).toEqual([fault])
    }
    const edges = [dated(from), dated(to)]
    expect(await submitClaim(world, 'madrid-trademark', edges, contact)).toBeDefined()
  })

  test('a claim that the policy owes nothing for is not taken', async () => {
    const { world, contact } = scene()
    const park = await signInContact(world, { roles: ['park'] })
    const told = { item: 'madrid-trademark' as const }
    expect(await moreOf(world, StartClaim, told, park)).toEqual(['本事项面向企业'])
    const few = await draftClaim(
      world,
      'madrid-trademark',
      [entry({ countries: 9 }, newMark())],
      contact,
    )
    expect(await refusalOf(world, SubmitClaim, handIn(few), contact)).toBe('not-eligible')
  })

  test('facts of another item are malformed, in a draft as in its change', async () => {
    const { world, contact } = scene()
    const entries = [entry({ premium: 1 }, newMark())]
    expect(await refusalOf(world, StartClaim, { item: gi, entries }, contact)).toBe('malformed')
    const { claim } = await ask(world, StartClaim, { item: gi }, contact)
    const told = { claim, version: 1, entries }
    expect(await refusalOf(world, KeepDraft, told, contact)).toBe('malformed')
  })

  test('a round takes claims until 24:00 in Shanghai of its last day, and not after', async () => {
    const { world, contact } = scene()
    const late = await draftClaim(world, gi, [entry({}, newMark())], contact)
    await openRound(world, { ...round2026, closes: '2026-06-01' })
    world.at('2026-06-01T15:59:59.000Z')
    const again = await signInContact(world)
    const own = await draftClaim(world, gi, [entry({}, newMark())], again)
    const other = await draftClaim(world, gi, [entry({}, newMark())], again)
    expect(await refusalOf(world, SubmitClaim, handIn(own), again)).toBeUndefined()
    world.at('2026-06-01T16:00:00.000Z')
    expect(await refusalOf(world, SubmitClaim, handIn(other), again)).toBe('no-open-round')
    expect(late.state).toBe('draft')
  })
}
