import { ApproveClaim } from '../../../contract/approve-claim'
import { CompareClaims } from '../../../contract/compare-claims'
import { UndoDecision } from '../../../contract/undo-decision'
import { referenceRowKey } from '../../../cloudfunctions/keys'
import { referenceKey } from '../../../policy/claims/references'
import { reviewedClaim, rowOfClaim, step } from '../make-claim'
import { signInContact } from '../people'
import { entry } from '../sample'
import { ask, refusalOf } from '../send'
import { newMark, onScene, type OpenWorld } from './on-world'

const WAN = 1_000_000
const round = '2026-1'
const item = 'high-value-patent'

/** A city quota: rivals side by side, the pieces that take its places, and the places' end. */
export const runPlaces = (open: OpenWorld): void => {
  const scene = onScene(open)

  const reviewed = async (...projects: readonly string[]) => {
    const { world, office } = scene()
    const entries = [entry({ accepted: true }, ...projects)]
    return reviewedClaim(world, item, entries, await signInContact(world), office)
  }
  const placesLeft = async () => {
    const { world, office } = scene()
    const { places } = await ask(world, CompareClaims, { round, item }, office.city)
    if (!places) throw new Error('an item with a quota has places')
    return places
  }

  test('rivals stand side by side, for the county its own', async () => {
    const { world, office } = scene()
    const first = await reviewed('样例项目甲', '样例项目乙')
    const second = await reviewed('样例项目丙')
    const seen = await ask(world, CompareClaims, { round, item }, office.city)
    expect(seen.places).toEqual({ most: 5, left: 5 })
    expect(seen.claims.map(({ claim, pieces }) => [claim, pieces])).toEqual([
      [first.claim, 2],
      [second.claim, 1],
    ])
    const own = await ask(world, CompareClaims, { round, item }, office.county)
    expect(own.claims).toHaveLength(2)
    const others = await ask(world, CompareClaims, { round, item }, office.other)
    expect(others.claims).toEqual([])
  })

  test('a grant for one of three projects takes one place, and leaves the other two free', async () => {
    const { world, office } = scene()
    const names = ['样例项目1', '样例项目2', '样例项目3']
    const { claim } = await reviewed(...names)
    const before = (await placesLeft()).left
    const told = { amount: 30 * WAN, pieces: ['0.1'] }
    const done = await step(world, ApproveClaim, claim, office.city, told)
    expect(done.claim.decision).toMatchObject({ pieces: ['0.1'], assessed: { max: 30 * WAN } })
    expect((await placesLeft()).left).toBe(before - 1)
    const used = await Promise.all(
      names.map((name) => world.ports.table.get(referenceRowKey(referenceKey(item, name)))),
    )
    expect(used.map((row) => row !== undefined)).toEqual([false, true, false])
  })

  test('a grant for one piece, taken back, leaves the claim at what it was handed in with', async () => {
    const { world, office } = scene()
    const { claim, award } = await reviewed('样例项目6', '样例项目7')
    const told = { amount: 30 * WAN, pieces: ['0.0'] }
    await step(world, ApproveClaim, claim, office.city, told)
    const undone = await step(world, UndoDecision, claim, office.city, { why: '样例' })
    expect(undone.claim.award).toEqual(award)
  })

  test('more than the chosen pieces are worth is outside; pieces that are not there are malformed', async () => {
    const { world, office } = scene()
    const { claim, version } = await reviewed('样例项目4', '样例项目5')
    const told = { claim, version, amount: 31 * WAN, pieces: ['0.0'] }
    expect(await refusalOf(world, ApproveClaim, told, office.city)).toBe('sum-outside')
    for (const pieces of [['0.2'], ['1.0'], ['0.0', '0.0']])
      expect(await refusalOf(world, ApproveClaim, { ...told, pieces }, office.city)).toBe(
        'malformed',
      )
    expect((await rowOfClaim(world, claim)).state).toBe('reviewed')
  })

  test('beyond the last place an approval is refused; one taken back makes room again', async () => {
    const { world, office } = scene()
    const { claim, version } = await reviewed('样例项目-最后')
    const granted: string[] = []
    while ((await placesLeft()).left > 0) {
      const next = await reviewed(`样例项目-${newMark()}`)
      await step(world, ApproveClaim, next.claim, office.city, { amount: 30 * WAN })
      granted.push(next.claim)
    }
    const told = { claim, version, amount: 30 * WAN }
    expect(await refusalOf(world, ApproveClaim, told, office.city)).toBe('places-gone')
    await step(world, UndoDecision, granted[0] ?? '', office.city, { why: '样例' })
    expect((await placesLeft()).left).toBe(1)
    await step(world, ApproveClaim, claim, office.city, { amount: 30 * WAN })
    expect((await placesLeft()).left).toBe(0)
  })

  test('an item without a quota has nothing to compare', async () => {
    const { world, office } = scene()
    const told = { round, item: 'madrid-trademark' as const }
    expect(await refusalOf(world, CompareClaims, told, office.city)).toBe('no-quota')
    const gone = { round: '2026-9', item: 'high-value-patent' as const }
    expect(await refusalOf(world, CompareClaims, gone, office.city)).toBe('not-found')
  })
}
