import { AcceptClaim } from '../../../contract/accept-claim'
import { ApproveClaim } from '../../../contract/approve-claim'
import { AssignClaim } from '../../../contract/assign-claim'
import { ListColleagues } from '../../../contract/list-colleagues'
import { ListMine } from '../../../contract/list-mine'
import { RejectClaim } from '../../../contract/reject-claim'
import { ReturnClaim } from '../../../contract/return-claim'
import { ReviewClaim } from '../../../contract/review-claim'
import { SetAbsence } from '../../../contract/set-absence'
import { UndoDecision } from '../../../contract/undo-decision'
import { rowOfClaim, step, submitClaim } from '../make-claim'
import { givePost, setRules, signInReviewer, type Person } from '../people'
import { entry } from '../sample'
import { ask, refusalOf } from '../send'
import { expectAllToAgree } from './agree'
import { goOnAt, newMark, onScene, type OpenWorld } from './on-world'

const WAN = 1_000_000

/** Through whose hands a claim goes: taken up, handed on, stood in for, decided by one or by two. */
export const runHands = (open: OpenWorld): void => {
  const scene = onScene(open)
  let colleague: Person
  const made: string[] = []
  beforeAll(async () => {
    const post = { kind: 'county-reviewer', county: '海州区' } as const
    colleague = await signInReviewer(scene().world, 'colleague', post)
  })

  const submitted = async () => {
    const { world, contact } = scene()
    const { claim } = await submitClaim(world, 'gi-product', [entry({}, newMark())], contact)
    made.push(claim)
    return claim
  }
  const told = async (claim: string) => ({
    claim,
    version: (await rowOfClaim(scene().world, claim)).version,
  })
  const mine = async (as: Person) =>
    (await ask(scene().world, ListMine, {}, as)).claims.map(({ claim }) => claim)
  const letOneDecide = (twoPairsAbove: number) => setRules(scene().world, { twoPairsAbove })

  test('a claim that a colleague has taken up is his, until it is laid back', async () => {
    const { world, office } = scene()
    const claim = await submitted()
    const to = office.county.person
    const taken = await step(world, AssignClaim, claim, office.county, { to })
    expect(taken.claim.assignee).toEqual({ person: to, name: '样例county' })
    expect(await mine(office.county)).toEqual([claim])
    expect(await refusalOf(world, AcceptClaim, await told(claim), colleague)).toBe(
      'assigned-elsewhere',
    )
    await expectAllToAgree(scene(), made)
    await step(world, AssignClaim, claim, office.county, { to: null })
    expect(await mine(office.county)).toEqual([])
    await step(world, AcceptClaim, claim, colleague)
    await expectAllToAgree(scene(), made)
  })

  test('handed to somebody who may not see it, or to nobody of the office, is refused', async () => {
    const { world, office, contact } = scene()
    const claim = await submitted()
    for (const to of [office.other.person, office.publisher.person, contact.person, 'nobody'])
      expect(
        await refusalOf(world, AssignClaim, { ...(await told(claim)), to }, office.county),
      ).toBe('not-a-colleague')
  })

  test('once the county has handed it on, nobody at the city has taken it up yet', async () => {
    const { world, office } = scene()
    const claim = await submitted()
    await step(world, AssignClaim, claim, office.county, { to: office.county.person })
    await step(world, AcceptClaim, claim, office.county)
    const { claim: view } = await step(world, ReviewClaim, claim, office.county)
    expect(view.assignee).toBeUndefined()
    expect(await mine(office.county)).toEqual([])
    await expectAllToAgree(scene(), made)
  })

  test('while somebody is absent, his claims stand among his stand-in’s', async () => {
    const { world, office } = scene()
    const claim = await submitted()
    await step(world, AssignClaim, claim, office.county, { to: office.county.person })
    const absence = { from: '2026-06-01', to: '2026-06-03', standIn: colleague.person }
    await ask(world, SetAbsence, { absence }, office.county)
    expect(await mine(colleague)).toEqual([claim])
    const { colleagues } = await ask(world, ListColleagues, {}, colleague)
    const absent = colleagues.find(({ person }) => person === office.county.person)
    expect(absent?.absence).toEqual(absence)
    await step(world, AcceptClaim, claim, colleague)
    await ask(world, SetAbsence, { absence: null }, office.county)
    expect(await mine(colleague)).toEqual([])
    expect(await refusalOf(world, ReviewClaim, await told(claim), colleague)).toBe(
      'assigned-elsewhere',
    )
  })

  test('one that was taken up and returned is closed by the city after its last day', async () => {
    const { world, office } = scene()
    const claim = await submitted()
    await step(world, AssignClaim, claim, office.county, { to: office.county.person })
    const faults = [{ about: 'other' as const, words: '样例' }]
    await step(world, ReturnClaim, claim, office.county, { faults, due: '2026-06-01' })
    const before = world.ports.clock.now()
    await goOnAt(scene(), '2026-06-02T04:00:00.000Z')
    const closed = await step(world, RejectClaim, claim, office.city, { why: '样例' })
    expect(closed.claim.state).toBe('rejected')
    await goOnAt(scene(), new Date(before).toISOString())
  })

  test('a reviewer moved to another county no longer sees what he once took up', async () => {
    const { world, office } = scene()
    const claim = await submitted()
    await step(world, AssignClaim, claim, office.county, { to: office.county.person })
    const post = { kind: 'county-reviewer', county: '海州区' } as const
    await givePost(world, office.county.person, { ...post, county: '东海县' })
    expect(await mine(office.county)).toEqual([])
    await givePost(world, office.county.person, post, '样例county')
    expect(await mine(office.county)).toContain(claim)
    await step(world, AssignClaim, claim, office.county, { to: null })
  })

  test('of two absences told at once, one stand-in stands', async () => {
    const { world, office } = scene()
    const third = await signInReviewer(world, 'third', {
      kind: 'county-reviewer',
      county: '海州区',
    })
    const days = { from: '2026-06-01', to: '2026-06-03' }
    await Promise.all(
      [colleague, third].map(({ person: standIn }) =>
        ask(world, SetAbsence, { absence: { ...days, standIn } }, office.county),
      ),
    )
    const seen = await Promise.all(
      [colleague, third].map(async (as) => (await ask(world, ListMine, {}, as)).standsInFor.length),
    )
    expect(seen.sort()).toEqual([0, 1])
    await ask(world, SetAbsence, { absence: null }, office.county)
    for (const as of [colleague, third])
      expect((await ask(world, ListMine, {}, as)).standsInFor).toEqual([])
  })

  test('nobody named is malformed, and no fault', async () => {
    const { world, office } = scene()
    const claim = await submitted()
    const to = { ...(await told(claim)), to: '' }
    expect(await refusalOf(world, AssignClaim, to, office.county)).toBe('malformed')
    const absence = { from: '2026-06-01', to: '2026-06-03', standIn: '' }
    expect(await refusalOf(world, SetAbsence, { absence }, office.county)).toBe('malformed')
  })

  test('who stands in holds the same post; days run forwards', async () => {
    const { world, office } = scene()
    const days = { from: '2026-06-01', to: '2026-06-03' }
    const bad = { absence: { ...days, standIn: office.city.person } }
    expect(await refusalOf(world, SetAbsence, bad, office.county)).toBe('not-a-colleague')
    const back = { from: '2026-06-03', to: '2026-06-01', standIn: colleague.person }
    expect(await refusalOf(world, SetAbsence, { absence: back }, office.county)).toBe(
      'days-backwards',
    )
  })

  test('a sum above the limit asks for a review by another person', async () => {
    const { world, office } = scene()
    await letOneDecide(19 * WAN)
    const claim = await submitted()
    await step(world, AcceptClaim, claim, office.county)
    const grant = { ...(await told(claim)), amount: 20 * WAN }
    expect(await refusalOf(world, ApproveClaim, grant, office.city)).toBe('needs-review')
    const refuse = { ...(await told(claim)), why: '样例' }
    expect(await refusalOf(world, RejectClaim, refuse, office.city)).toBe('needs-review')
    await step(world, ReviewClaim, claim, office.city)
    const again = { ...(await told(claim)), amount: 20 * WAN }
    expect(await refusalOf(world, ApproveClaim, again, office.city)).toBe('same-person')
    await step(world, ApproveClaim, claim, office.second, { amount: 20 * WAN })
    await expectAllToAgree(scene(), made)
  })

  test('a sum up to the limit is decided by one; taken back, the next decision is another’s', async () => {
    const { world, office } = scene()
    await letOneDecide(20 * WAN)
    const claim = await submitted()
    await step(world, AcceptClaim, claim, office.county)
    const done = await step(world, ApproveClaim, claim, office.city, { amount: 20 * WAN })
    expect(done.claim.history.at(-1)).toMatchObject({ move: 'approve-alone' })
    await letOneDecide(0)
    await step(world, UndoDecision, claim, office.city, { why: '样例' })
    const grant = { ...(await told(claim)), amount: 20 * WAN }
    expect(await refusalOf(world, ApproveClaim, grant, office.city)).toBe('same-person')
    await step(world, ApproveClaim, claim, office.second, { amount: 20 * WAN })
    await expectAllToAgree(scene(), made)
  })
}
