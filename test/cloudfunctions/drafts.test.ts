import { KeepDraft } from '../../contract/keep-draft'
import { OpenClaim } from '../../contract/open-claim'
import { ReturnClaim } from '../../contract/return-claim'
import { interrupt, puts } from './interrupt'
import { draftClaim, submit, submitClaim } from './make-claim'
import { openOffice, openRound, signInContact, type Contact, type Office } from './people'
import { entry } from './sample'
import { ask, refusalOf } from './send'
import { openEmbeddedWorld, type World } from './world'

let world: World
let office: Office
let contact: Contact
beforeEach(async () => {
  world = openEmbeddedWorld()
  await openRound(world)
  office = await openOffice(world)
  contact = await signInContact(world)
})
afterEach(() => world.close())

describe('a draft', () => {
  test('told a version ahead does not undo the return that comes meanwhile', async () => {
    const { claim, version } = await submitClaim(world, 'gi-product', [entry({}, '样例1')], contact)
    const faults = [{ about: 'other' as const, words: '样例问题' }]
    const giveBack = () => ask(world, ReturnClaim, { claim, version, faults }, office.county)
    const slow = interrupt(world, puts('claim#'), giveBack)
    const ahead = { claim, version: version + 1, entries: [] }
    expect(await refusalOf(slow, KeepDraft, ahead, contact)).toBe('moved-on')
    await giveBack().catch(() => undefined)
    const now = await ask(world, OpenClaim, { claim }, contact)
    expect([now.state, now.faults.length]).toEqual(['returned', 1])
    const again = await submit(world, now, contact)
    expect(again.state).toBe('submitted')
  })

  test('that was handed in is not changed any more', async () => {
    const draft = await draftClaim(world, 'gi-product', [entry({}, '样例1')], contact)
    const { claim, version } = await submit(world, draft, contact)
    const told = { claim, version, entries: [] }
    expect(await refusalOf(world, KeepDraft, told, contact)).toBe('moved-on')
  })
})
