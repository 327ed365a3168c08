import { placesKey, referenceRowKey } from '../../../cloudfunctions/keys'
import { readStanding } from '../../../cloudfunctions/ledger/read-known'
import { PlacesRow, read } from '../../../cloudfunctions/rows'
import { ApproveClaim } from '../../../contract/approve-claim'
import { RejectClaim } from '../../../contract/reject-claim'
import { ReturnClaim } from '../../../contract/return-claim'
import { WithdrawClaim } from '../../../contract/withdraw-claim'
import type { ClaimView } from '../../../contract/shapes/claim'
import { itemOf } from '../../../policy/edition'
import { referenceKey } from '../../../policy/claims/references'
import { expectChain } from '../journey/agree'
import { newMark, onScene, type OpenWorld } from '../journey/on-world'
import { reviewedClaim, rowOfClaim } from '../make-claim'
import { signInContact } from '../people'
import { entry, marks } from '../sample'
import { refusalOf } from '../send'

const WAN = 1_000_000

/** How often each answer came; an answer without a refusal counts as `done`. */
const tally = (answers: readonly (string | undefined)[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const answer of answers) counts[answer ?? 'done'] = (counts[answer ?? 'done'] ?? 0) + 1
  return counts
}

/** What happens where many decide at once. `crowd`: how many decide at the same moment, at least six. */
export const runRaces = (open: OpenWorld, crowd: number): void => {
  const scene = onScene(open)

  const approveAtOnce = (claims: readonly ClaimView[], amount: number) => {
    const { world, office } = scene()
    const { city, second } = office
    return Promise.all(
      claims.map(({ claim, version }, at) =>
        refusalOf(world, ApproveClaim, { claim, version, amount }, at % 2 ? city : second),
      ),
    )
  }

  test(`${crowd} approvals at once for five places grant five, and tell all others that they are gone`, async () => {
    const { world, office } = scene()
    const claims = await Promise.all(
      Array.from({ length: crowd }, async (_, n) => {
        const contact = await signInContact(world)
        const entries = [entry({ accepted: true }, `样例项目${n}`)]
        return reviewedClaim(world, 'high-value-patent', entries, contact, office)
      }),
    )
    const answers = await approveAtOnce(claims, 30 * WAN)
    expect(tally(answers)).toEqual({ done: 5, 'places-gone': crowd - 5 })
    const left = await read(world.ports.table, placesKey(2026, 'high-value-patent'), PlacesRow)
    expect(left).toEqual({ placesLeft: 0, taken: 5 })
    const states = await Promise.all(claims.map(({ claim }) => rowOfClaim(world, claim)))
    expect(tally(states.map(({ state }) => state))).toEqual({ approved: 5, reviewed: crowd - 5 })
    for (const { claim } of claims) await expectChain(world, claim)
  })

  test(`${crowd} approvals at once under one applicant's yearly cap spend exactly 3万`, async () => {
    const { world, office } = scene()
    const contact = await signInContact(world)
    const claims = await Promise.all(
      Array.from({ length: crowd }, () =>
        reviewedClaim(world, 'madrid-trademark', [marks(newMark())], contact, office),
      ),
    )
    const counted = tally(await approveAtOnce(claims, WAN))
    expect(counted).toEqual({ done: 3, 'nothing-left': crowd - 3 })
    const { table } = world.ports
    const { known } = await readStanding(table, contact.applicant, itemOf('madrid-trademark'), 2026)
    expect(known.granted['madrid-trademark']?.year).toMatchObject({ amount: 3 * WAN, claims: 3 })
  })

  test('two approvals at once that do not both fit: one is told that the cap has passed', async () => {
    const { world, office } = scene()
    const contact = await signInContact(world)
    const two = () => [marks(newMark(), newMark())]
    const claims = [
      await reviewedClaim(world, 'madrid-trademark', two(), contact, office),
      await reviewedClaim(world, 'madrid-trademark', two(), contact, office),
    ]
    const counted = tally(await approveAtOnce(claims, 2 * WAN))
    expect(counted['done']).toBe(1)
    expect((counted['cap-passed'] ?? 0) + (counted['sum-outside'] ?? 0)).toBe(1)
  })

  test('of two reviewers who approve one claim, one is told that it has moved on', async () => {
    const { world, office, contact } = scene()
    const entries = [entry({}, newMark())]
    const claim = await reviewedClaim(world, 'gi-product', entries, contact, office)
    const answers = await approveAtOnce([claim, claim], 20 * WAN)
    expect(tally(answers)).toEqual({ done: 1, 'moved-on': 1 })
    expect((await rowOfClaim(world, claim.claim)).historyLength).toBe(4)
    await expectChain(world, claim.claim)
  })

  test('approved, refused, returned and taken back at once, it is one of the four', async () => {
    const { world, office, contact } = scene()
    const { city, second } = office
    const entries = [entry({}, newMark())]
    const { claim, version } = await reviewedClaim(world, 'gi-product', entries, contact, office)
    const told = { claim, version }
    const faults = [{ about: 'other' as const, words: '样例' }]
    const answers = await Promise.all([
      refusalOf(world, WithdrawClaim, told, contact),
      refusalOf(world, ReturnClaim, { ...told, faults }, second),
      refusalOf(world, RejectClaim, { ...told, why: '样例' }, city),
      refusalOf(world, ApproveClaim, { ...told, amount: 20 * WAN }, second),
    ])
    expect(tally(answers)).toEqual({ done: 1, 'moved-on': 3 })
    await expectChain(world, claim)
  })

  test('one reference in the claims of two applicants is paid to one of them', async () => {
    const { world, office } = scene()
    const number = newMark()
    const claims: ClaimView[] = []
    for (let n = 0; n < 2; n += 1) {
      const contact = await signInContact(world)
      claims.push(await reviewedClaim(world, 'madrid-trademark', [marks(number)], contact, office))
    }
    expect(tally(await approveAtOnce(claims, WAN))).toEqual({ done: 1, 'reference-used': 1 })
    const states = await Promise.all(claims.map(({ claim }) => rowOfClaim(world, claim)))
    const paid = states.find(({ state }) => state === 'approved')
    const row = await world.ports.table.get(
      referenceRowKey(referenceKey('madrid-trademark', number)),
    )
    expect(row?.fields).toMatchObject({ claim: paid?.claim, applicant: paid?.applicant })
  })
}
