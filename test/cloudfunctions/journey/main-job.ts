import { deliverOutbox } from '../../../cloudfunctions/notices/deliver-outbox'
import { OpenClaim } from '../../../contract/open-claim'
import { StartClaim } from '../../../contract/start-claim'
import { SubmitClaim } from '../../../contract/submit-claim'
import { WhoAmI } from '../../../contract/who-am-i'
import { claimNotices } from '../claim-notices'
import { approve, COMMITMENT, bringToCity, reviewedClaim, sendPhoto, submit } from '../make-claim'
import { marks } from '../sample'
import { ask, send } from '../send'
import { expectAllToAgree } from './agree'
import { newMark, onScene, type OpenWorld } from './on-world'

const WAN = 1_000_000
const PAPER = 'registration-certificate-with-parties'

/** The whole job, from a photo to a message; one sentence goes on where the one before ended. */
export const runMainJob = (open: OpenWorld): void => {
  const scene = onScene(open)
  const made: string[] = []
  const numbers = Array.from({ length: 5 }, newMark)
  const twoMarks = (from: number) => [marks(...numbers.slice(from, from + 2))]

  test('a claim with two marks and their photos goes from hand to hand', async () => {
    const { world, office, contact } = scene()
    const entries = twoMarks(0)
    const draft = await ask(world, StartClaim, { item: 'madrid-trademark', entries }, contact)
    made.push(draft.claim)
    const photos = [await sendPhoto(world, draft.claim, PAPER, contact)]
    photos.push(await sendPhoto(world, draft.claim, PAPER, contact))
    const submitted = await submit(world, draft, contact)
    expect(submitted).toMatchObject({ state: 'submitted', round: '2026-1' })
    expect(submitted.photos.map(({ evidence }) => evidence)).toEqual(
      photos.map(({ evidence }) => evidence),
    )
    await expectAllToAgree(scene(), made)
    await bringToCity(world, draft.claim, office)
    await expectAllToAgree(scene(), made)
  })

  test('the city approves 2万 of it', async () => {
    const { world, office } = scene()
    const [claim = ''] = made
    const { claim: approved } = await approve(world, claim, 2 * WAN, office)
    expect(approved).toMatchObject({
      state: 'approved',
      approved: 2 * WAN,
      decision: { approved: 2 * WAN, trimmedBy: null },
      left: { granted: { year: { amount: 2 * WAN, claims: 1 } } },
    })
    await expectAllToAgree(scene(), made)
  })

  test('its contact finds a notice of every step in the inbox, newest first', async () => {
    const { world, contact } = scene()
    const notices = await claimNotices(world, contact)
    expect(notices.map(({ state, amount, read }) => [state, amount, read])).toEqual([
      ['approved', 2 * WAN, false],
      ['reviewed', undefined, false],
      ['accepted', undefined, false],
    ])
    expect((await ask(world, WhoAmI, {}, contact)).unread).toBe(3)
  })

  test('one reminder of the result goes out, and only once', async () => {
    const { world } = scene()
    expect(await deliverOutbox(world.ports)).toBe(1)
    expect(await deliverOutbox(world.ports)).toBe(0)
    expect(world.ports.wechat.reminders).toEqual([
      expect.objectContaining({
        openid: expect.stringMatching(/^openid-contact-/),
        template: 'result',
        page: `pages/claim-view/index?claim=${made[0] ?? ''}`,
        item: '马德里商标国际注册奖励',
        claim: made[0],
        state: '已批准',
        note: '批准2万元',
      }),
    ])
  })

  test('a second claim for two more marks in the year is cut to the 1万 that is left', async () => {
    const { world, office, contact } = scene()
    const second = await reviewedClaim(world, 'madrid-trademark', twoMarks(2), contact, office)
    made.push(second.claim)
    expect(second.award).toEqual({ min: WAN, max: WAN })
    const { claim } = await approve(world, second.claim, WAN, office)
    expect(claim.decision).toMatchObject({
      approved: WAN,
      assessed: { min: WAN, max: WAN },
      uncapped: { min: 2 * WAN, max: 2 * WAN },
      trimmedBy: '每年最多3万元',
    })
    await expectAllToAgree(scene(), made)
  })

  test('a third claim in the year is refused: nothing is left', async () => {
    const { world, contact } = scene()
    const entries = [marks(newMark())]
    const third = await ask(world, StartClaim, { item: 'madrid-trademark', entries }, contact)
    expect(third.award).toEqual({ min: 0, max: 0 })
    await sendPhoto(world, third.claim, PAPER, contact)
    const { claim, version } = third
    const told = { claim, version, commitment: COMMITMENT }
    expect(await send(world, SubmitClaim, told, contact)).toMatchObject({
      refused: 'not-eligible',
      problem: { more: ['每年最多3万元，已经用完'] },
    })
  })

  test('the applicant reads the decision, but not the names of those who made it', async () => {
    const { world, contact } = scene()
    const claim = await ask(world, OpenClaim, { claim: made[0] ?? '' }, contact)
    expect(claim.history.map(({ by, to }) => [by, to])).toEqual([
      ['applicant', 'submitted'],
      ['county', 'accepted'],
      ['county', 'reviewed'],
      ['city', 'approved'],
    ])
    expect(JSON.stringify(claim)).not.toContain('样例county')
    expect(JSON.stringify(claim)).not.toContain('样例city')
  })
}
