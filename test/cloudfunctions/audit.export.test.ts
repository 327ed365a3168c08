import { outboxKey } from '../../cloudfunctions/keys'
import type { Row } from '../../cloudfunctions/ports/table'
import { ExportClaims } from '../../contract/export-claims'
import { ExportTable } from '../../contract/export-table'
import { InviteStaff } from '../../contract/invite-staff'
import { ReconcileLedger } from '../../contract/reconcile-ledger'
import { VerifyClaims } from '../../contract/verify-claims'
import { openAudit, type Audit } from './audit-scene'
import { ask, refusalOf } from './send'

let scene: Audit
beforeEach(async () => {
  scene = await openAudit()
})
afterEach(() => scene.world.close())

describe('an export', () => {
  const everyPage = async () => {
    const rows: Row[] = []
    let after: string | undefined
    do {
      const page = await ask(
        scene.world,
        ExportTable,
        after ? { after } : {},
        await scene.operate(),
      )
      rows.push(...(page.rows as Row[]))
      after = page.next
    } while (after)
    return rows
  }

  test('of the table holds every row but what is good once or for now', async () => {
    await scene.approved('1')
    const told = { name: '样例', post: { kind: 'operator' } } as const
    await ask(scene.world, InviteStaff, told, await scene.operate())
    const passing = /^(session#|web-sign-in#|invitation#|invitations$|outbox$)/
    const all: Row[] = []
    let after: string | undefined
    do {
      const page = await scene.world.ports.table.walk(after ? { after } : {})
      all.push(...page.rows)
      after = page.next
    } while (after)
    const kept = all.filter(({ partition }) => !passing.test(partition))
    expect(all.length).toBeGreaterThan(kept.length)
    expect(all.some(({ partition }) => partition === outboxKey('-').partition)).toBe(true)
    expect(await everyPage()).toEqual(kept)
  })

  test('of claims tells each whole, in names that people read, with nothing sealed', async () => {
    const claim = await scene.approved('1')
    const { claims } = await ask(scene.world, ExportClaims, {}, await scene.operate())
    expect(claims).toMatchObject([
      {
        claim,
        itemTitle: expect.stringMatching(/商标/),
        stateName: '已批准',
        applicantName: expect.stringMatching(/样例/),
        entries: [{ references: [{ number: '1' }] }],
        decision: { approved: 1_000_000 },
        history: [{ move: 'submit' }, { move: 'accept' }, { move: 'review' }, { move: 'approve' }],
      },
    ])
    expect(JSON.stringify(claims)).not.toMatch(/ealed|openid/)
  })

  test.each([ExportTable, ExportClaims])(
    'with a cursor that is not ours is malformed',
    async (message) => {
      const told = { after: 'not-ours' }
      expect(await refusalOf(scene.world, message, told, await scene.operate())).toBe('malformed')
    },
  )

  test.each([ExportTable, ExportClaims, VerifyClaims, ReconcileLedger])(
    'and verification are the operator’s alone',
    async (message) => {
      expect(await refusalOf(scene.world, message, {}, scene.office.city)).toBe('not-allowed')
    },
  )
})
