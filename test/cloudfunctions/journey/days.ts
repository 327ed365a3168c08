import { KeepDraft } from '../../../contract/keep-draft'
import { OpenClaim } from '../../../contract/open-claim'
import { RejectClaim } from '../../../contract/reject-claim'
import { ReturnClaim } from '../../../contract/return-claim'
import { ShowService } from '../../../contract/show-service'
import { SubmitClaim } from '../../../contract/submit-claim'
import { UndoDecision } from '../../../contract/undo-decision'
import { hashDay, sealDays } from '../../../cloudfunctions/audit/seal-days'
import { claimKey, sealKey } from '../../../cloudfunctions/keys'
import { remindDue } from '../../../cloudfunctions/notices/remind-due'
import { SealRow, read } from '../../../cloudfunctions/rows'
import { claimNotices } from '../claim-notices'
import { COMMITMENT, draftClaim, rowOfClaim, step, submit, submitClaim } from '../make-claim'
import { openRound, round2026 } from '../people'
import { entry } from '../sample'
import { ask, refusalOf } from '../send'
import { goOnAt, newMark, onScene, type OpenWorld } from './on-world'

const faults = [{ about: 'photo' as const, words: '样例：照片不清' }]

/** What hangs on days: rounds, due corrections, the seal of a day. */
export const runDays = (open: OpenWorld): void => {
  const scene = onScene(open)

  const returned = async (due?: string) => {
    const { world, contact, office } = scene()
    const { claim } = await submitClaim(world, 'gi-product', [entry({}, newMark())], contact)
    await step(world, ReturnClaim, claim, office.county, { faults, ...(due ? { due } : {}) })
    return claim
  }
  const noticesOf = async (claim: string) => {
    const { world, contact } = scene()
    const notices = await claimNotices(world, contact)
    return notices.filter((one) => one.claim === claim).map(({ event }) => event)
  }

  test('a return names its last day, fifteen days on where none is told', async () => {
    const { world, contact } = scene()
    const claim = await returned()
    expect((await ask(world, OpenClaim, { claim }, contact)).due).toBe('2026-06-16')
  })

  test('a last day that is past already is refused', async () => {
    const { world, contact, office } = scene()
    const { claim } = await submitClaim(world, 'gi-product', [entry({}, newMark())], contact)
    const { version } = await rowOfClaim(world, claim)
    const told = { claim, version, faults, due: '2026-05-31' }
    expect(await refusalOf(world, ReturnClaim, told, office.county)).toBe('day-past')
  })

  test('the applicant is reminded once before the last day, and told once that it has passed', async () => {
    const { world } = scene()
    const claim = await returned('2026-06-05')
    await remindDue(world.ports)
    expect(await noticesOf(claim)).toEqual(['return'])
    await goOnAt(scene(), '2026-06-02T04:00:00.000Z')
    await remindDue(world.ports)
    await remindDue(world.ports)
    expect(await noticesOf(claim)).toEqual(['due-soon', 'return'])
    await goOnAt(scene(), '2026-06-06T04:00:00.000Z')
    await remindDue(world.ports)
    await remindDue(world.ports)
    expect(await noticesOf(claim)).toEqual(['overdue', 'due-soon', 'return'])
  })

  test('one claim that can’t be read keeps no other from being told', async () => {
    const { world } = scene()
    const { table } = world.ports
    const [damaged, sound] = [await returned('2026-06-08'), await returned('2026-06-08')]
    const row = await table.get(claimKey(damaged))
    if (!row) throw new Error('no claim')
    const put = (fields: typeof row.fields) =>
      table.transact([{ kind: 'put', row: { ...row, fields } }], crypto.randomUUID())
    await put({ claim: damaged })
    await remindDue(world.ports)
    await put(row.fields)
    expect(await noticesOf(sound)).toEqual(['due-soon', 'return'])
    expect(await noticesOf(damaged)).toEqual(['return'])
  })

  test('corrected in time, nobody is reminded; corrected late, it is taken all the same', async () => {
    const { world, contact } = scene()
    const inTime = await returned('2026-06-08')
    await submit(world, await ask(world, OpenClaim, { claim: inTime }, contact), contact)
    const late = await returned('2026-06-08')
    await goOnAt(scene(), '2026-06-09T04:00:00.000Z')
    await remindDue(world.ports)
    expect(await noticesOf(inTime)).toEqual(['return'])
    const again = await submit(
      world,
      await ask(world, OpenClaim, { claim: late }, contact),
      contact,
    )
    expect(again.state).toBe('submitted')
    expect(again.due).toBeUndefined()
  })

  test('the city closes a claim whose last day has passed, and not before', async () => {
    const { world, office } = scene()
    const claim = await returned('2026-06-09')
    const { version } = await rowOfClaim(world, claim)
    const told = { claim, version, why: '样例：逾期未补正' }
    expect(await refusalOf(world, RejectClaim, told, office.city)).toBe('not-yet-due')
    await goOnAt(scene(), '2026-06-09T16:00:00.000Z')
    const { claim: closed } = await ask(world, RejectClaim, told, office.city)
    expect(closed.state).toBe('rejected')
    const undo = { claim, version: closed.version, why: '样例：邮路中断' }
    const { claim: again } = await ask(world, UndoDecision, undo, office.city)
    expect(again).toMatchObject({ state: 'returned', due: '2026-06-25', faults })
  })

  test('a round takes claims to the end of its last day, Shanghai time', async () => {
    const { world, contact } = scene()
    const last = { ...round2026, closes: '2026-06-12' }
    await openRound(world, last)
    const { claim, version } = await draftClaim(
      world,
      'gi-product',
      [entry({}, newMark())],
      contact,
    )
    const told = { claim, version, commitment: COMMITMENT }
    await goOnAt(scene(), '2026-06-12T16:00:00.000Z')
    expect(await refusalOf(world, SubmitClaim, told, contact)).toBe('no-open-round')
    await goOnAt(scene(), '2026-06-12T15:59:58.000Z')
    expect(await refusalOf(world, SubmitClaim, told, contact)).toBeUndefined()
  })

  test('an item that the open round does not take stays a draft; another round takes it', async () => {
    const { world, contact } = scene()
    await openRound(world, { ...round2026, items: ['madrid-trademark'] })
    const { claim, version } = await draftClaim(
      world,
      'gi-product',
      [entry({}, newMark())],
      contact,
    )
    const told = { claim, version, commitment: COMMITMENT }
    expect(await refusalOf(world, SubmitClaim, told, contact)).toBe('item-not-open')
    const view = await ask(world, OpenClaim, { claim }, contact)
    expect([view.state, view.window]).toEqual(['draft', null])
    await openRound(world, {
      ...round2026,
      round: '2026-2',
      title: '样例第二批',
      items: ['gi-product'],
    })
    expect((await submit(world, view, contact)).round).toBe('2026-2')
    const { rounds } = await ask(world, ShowService, {})
    expect(rounds.map(({ round }) => round)).toEqual(['2026-2', '2026-1'])
  })

  test('a draft under an unknown edition is kept as it was', async () => {
    const { world, contact } = scene()
    await openRound(world, { ...round2026, items: ['gi-product'], edition: 'not-here' })
    const { claim, version } = await draftClaim(
      world,
      'gi-product',
      [entry({}, newMark())],
      contact,
    )
    const entries = [entry({}, newMark())]
    const kept = await ask(world, KeepDraft, { claim, version, entries }, contact)
    expect(kept.edition).toBe('lyg-ip-draft')
    await openRound(world)
  })

  test('each day that is over is sealed once, a little after, over the seal before and every step of it', async () => {
    const { world } = scene()
    const { table } = world.ports
    await goOnAt(scene(), '2026-06-13T16:10:00.000Z')
    await sealDays(world.ports)
    expect(await read(table, sealKey('2026-06-13'), SealRow)).toBeUndefined()
    await goOnAt(scene(), '2026-06-14T04:00:00.000Z')
    await sealDays(world.ports)
    await returned()
    await goOnAt(scene(), '2026-06-16T04:00:00.000Z')
    await sealDays(world.ports)
    await sealDays(world.ports)
    const days = ['2026-06-13', '2026-06-14', '2026-06-15']
    const seals = await Promise.all(days.map((day) => read(table, sealKey(day), SealRow)))
    expect(seals.map((seal) => seal?.entries)).toEqual([0, 2, 0])
    expect(seals[1]?.before).toBe(seals[0]?.seal)
    expect(seals[2]?.before).toBe(seals[1]?.seal)
    const again = await hashDay(table, '2026-06-14', seals[0]?.seal ?? '')
    expect(again.seal).toBe(seals[1]?.seal)
  })
}
