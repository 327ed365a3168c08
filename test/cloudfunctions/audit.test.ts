import { claimKey, dayKey, historyKey } from '../../cloudfunctions/keys'
import { sealDays } from '../../cloudfunctions/audit/seal-days'
import { RejectClaim } from '../../contract/reject-claim'
import { UndoDecision } from '../../contract/undo-decision'
import { VerifyClaims } from '../../contract/verify-claims'
import { openAudit, type Audit } from './audit-scene'
import { bringToCity, step, submitClaim } from './make-claim'
import { marks } from './sample'
import { ask } from './send'

let scene: Audit
beforeEach(async () => {
  scene = await openAudit()
})
afterEach(() => scene.world.close())

const verify = async () => ask(scene.world, VerifyClaims, {}, await scene.operate())

describe('histories', () => {
  test('of every claim are whole, drafts and decided ones alike', async () => {
    await scene.approved('1')
    const undone = await scene.approved('2')
    await step(scene.world, UndoDecision, undone, scene.office.city, { why: '样例撤销' })
    await step(scene.world, RejectClaim, await scene.reviewed('3'), scene.office.city, {
      why: '样例理由',
    })
    await submitClaim(scene.world, 'gi-product', [], scene.contact).catch(() => undefined)
    expect(await verify()).toMatchObject({ claims: 4, broken: [] })
  })

  test.each([
    [
      'an entry that was changed',
      (claim: string) =>
        scene.tamper(historyKey(claim, 2), ({ entry, ...rest }) => ({
          ...rest,
          entry: { ...Object(entry), name: '另一人' },
        })),
      ['hash-wrong'],
    ],
    [
      'an entry that was taken out',
      (claim: string) => scene.remove(historyKey(claim, 2)),
      ['entry-missing', 'hash-wrong', 'move-wrong', 'head-wrong', 'day-wrong'],
    ],
    [
      'the last entry taken off',
      (claim: string) => scene.remove(historyKey(claim, 4)),
      ['day-wrong', 'head-wrong', 'state-wrong'],
    ],
    [
      'the last entry taken off, with the claim made to fit',
      async (claim: string) => {
        const before = await scene.world.ports.table.get(historyKey(claim, 3))
        const hash = before?.fields['hash'] ?? ''
        const fit = { state: 'reviewed', historyLength: 3, historyHead: hash }
        await scene.tamper(claimKey(claim), (fields) => ({ ...fields, ...fit }))
        await scene.remove(historyKey(claim, 4))
      },
      ['day-wrong'],
    ],
    [
      'a state that was set by hand',
      (claim: string) => scene.tamper(claimKey(claim), (fields) => ({ ...fields, state: 'paid' })),
      ['state-wrong'],
    ],
    [
      'an entry that is none',
      (claim: string) => scene.tamper(historyKey(claim, 4), () => ({ entry: '样例' })),
      ['day-wrong', 'entry-unreadable', 'head-wrong', 'state-wrong'],
    ],
    [
      'a claim that is none',
      (claim: string) => scene.tamper(claimKey(claim), () => ({})),
      ['claim-unreadable'],
    ],
    [
      'a claim that was taken away',
      (claim: string) => scene.remove(claimKey(claim)),
      ['claim-missing'],
    ],
    [
      'an entry missing from its day',
      async (claim: string) => {
        const { rows } = await scene.world.ports.table.query({
          partition: dayKey('2026-06-01', '', '', 0).partition,
        })
        const [row] = rows.filter(({ sort }) => sort.includes(claim))
        if (row) await scene.remove(row)
      },
      ['day-wrong'],
    ],
  ])('tell %s', async (_what, change, kinds) => {
    const claim = await scene.approved('1')
    await scene.approved('2')
    await change(claim)
    const { broken } = await verify()
    expect(broken.map((one) => one.claim)).toEqual(kinds.map(() => claim))
    expect(broken.map(({ what }) => what).sort()).toEqual([...kinds].sort())
  })

  test('tell a day that was changed after it was sealed', async () => {
    const claim = await scene.approved('1')
    scene.world.at('2026-06-03T04:00:00.000Z')
    await sealDays(scene.world.ports)
    expect(await verify()).toMatchObject({ seals: 1, broken: [] })
    const { rows } = await scene.world.ports.table.query({ partition: 'day#2026-06-02' })
    expect(rows).toEqual([])
    await scene.putRow({
      ...dayKey('2026-06-02', '2026-06-02T00:00:00.000Z', claim, 9),
      fields: { hash: 'x' },
    })
    expect((await verify()).broken).toEqual([
      { claim, what: 'day-wrong' },
      { claim: '2026-06-02', what: 'seal-wrong' },
    ])
  })

  test('are whole also while a claim moves on', async () => {
    const { claim } = await submitClaim(
      scene.world,
      'madrid-trademark',
      [marks('1')],
      scene.contact,
    )
    const operator = await scene.operate()
    const all = [
      ask(scene.world, VerifyClaims, {}, operator),
      bringToCity(scene.world, claim, scene.office),
      ask(scene.world, VerifyClaims, {}, { ...operator }),
    ]
    const [before, , meanwhile] = await Promise.all(all)
    expect([before, meanwhile]).toMatchObject([{ broken: [] }, { broken: [] }])
  })
})
