import {
  claimKey,
  ledgerEverKey,
  ledgerYearKey,
  placesKey,
  referenceRowKey,
} from '../../cloudfunctions/keys'
import type { Key } from '../../cloudfunctions/ports/table'
import { ReconcileLedger } from '../../contract/reconcile-ledger'
import { UndoDecision } from '../../contract/undo-decision'
import { referenceKey } from '../../policy/claims/references'
import { openAudit, type Audit } from './audit-scene'
import { grant } from './import-scene'
import { approve, step } from './make-claim'
import { ask } from './send'
import { openDoors } from './world'

let scene: Audit
beforeEach(async () => {
  scene = await openAudit()
})
afterEach(() => scene.world.close())

const reconcile = async () => ask(scene.world, ReconcileLedger, {}, await scene.operate())

describe('the ledger', () => {
  test('is what decisions and imported grants make it, whatever was undone', async () => {
    await scene.approved('1')
    const undone = await scene.approved('2')
    await step(scene.world, UndoDecision, undone, scene.office.city, { why: '样例撤销' })
    await scene.tell([
      grant(2, { references: ['1400001'] }),
      grant(3, { item: 'high-value-patent', amount: 100, places: 2 }),
    ])
    expect((await reconcile()).differences).toEqual([])
    expect((await reconcile()).rows).toBeGreaterThan(4)
  })

  const ofMadrid = () => ledgerYearKey(scene.contact.applicant, 2026, 'madrid-trademark')
  const nameOf = ({ partition, sort }: Key) => `${partition} ${sort}`

  test('tells a row that was changed, as it is and as it should be', async () => {
    await scene.approved('1')
    await scene.tamper(ofMadrid(), (fields) => ({ ...fields, amountLeft: 9_000_000 }))
    expect((await reconcile()).differences).toEqual([
      {
        key: nameOf(ofMadrid()),
        kept: JSON.stringify({ amount: 1_000_000, amountLeft: 9_000_000, claims: 1 }),
        reckoned: JSON.stringify({ amount: 1_000_000, amountLeft: 2_000_000, claims: 1 }),
      },
    ])
  })

  test('tells a row that was taken away, and one that stands for nothing', async () => {
    await scene.approved('1')
    await scene.remove(ofMadrid())
    const other = ledgerEverKey('nobody', 'open-licence')
    await scene.putRow({ ...other, fields: { amount: 1, claims: 1, amountLeft: 4_999_999 } })
    const { differences } = await reconcile()
    expect(differences).toMatchObject([
      { key: nameOf(other), reckoned: null },
      { key: nameOf(ofMadrid()), kept: null },
    ])
  })

  test('tells places and references that nobody was granted, and ones that are missing', async () => {
    const claim = await scene.approved('1')
    const used = referenceRowKey(referenceKey('madrid-trademark', '1'))
    await scene.remove(used)
    const free = referenceRowKey(referenceKey('madrid-trademark', '77'))
    await scene.putRow({ ...free, fields: { claim, applicant: scene.contact.applicant, at: '' } })
    const places = placesKey(2026, 'high-value-patent')
    await scene.putRow({ ...places, fields: { placesLeft: 0, taken: 5 } })
    const { differences } = await reconcile()
    expect(differences.map(({ key }) => key).sort()).toEqual(
      [used, free, places].map(nameOf).sort(),
    )
  })

  test('tells a claim that cannot be read', async () => {
    const claim = await scene.approved('1')
    await scene.tamper(claimKey(claim), () => ({}))
    const { differences } = await reconcile()
    expect(differences).toContainEqual({
      key: nameOf(claimKey(claim)),
      kept: 'unreadable',
      reckoned: null,
    })
  })
})

test('a decision that falls into the reconciliation is no difference', async () => {
  const claim = await scene.reviewed('1')
  const { table } = scene.world.ports
  let walked = false
  const walk: typeof table.walk = async (told) => {
    const page = await table.walk(told)
    if (!walked) {
      walked = true
      await approve(scene.world, claim, 1_000_000, scene.office)
    }
    return page
  }
  const ports = { ...scene.world.ports, table: { ...table, walk } }
  const slow = { ...scene.world, ports, app: openDoors(ports) }
  expect(await ask(slow, ReconcileLedger, {}, await scene.operate())).toMatchObject({
    differences: [],
  })
  expect(walked).toBe(true)
})
