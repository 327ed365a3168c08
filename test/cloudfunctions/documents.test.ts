import { InvitePhoto } from '../../contract/invite-photo'
import { KeepDocuments } from '../../contract/keep-documents'
import { OpenClaim } from '../../contract/open-claim'
import { ReturnClaim } from '../../contract/return-claim'
import { ShowDocuments } from '../../contract/show-documents'
import { SubmitClaim } from '../../contract/submit-claim'
import { AcceptClaim } from '../../contract/accept-claim'
import { COMMITMENT, draftClaim, sendPhoto, step, submit } from './make-claim'
import { openOffers, named } from './offer-scene'
import {
  openOffice,
  openRound,
  signInContact,
  signInReviewer,
  type Contact,
  type Office,
  type Person,
} from './people'
import { readJournal } from './read-journal'
import { entry } from './sample'
import { ask, moreOf, refusalOf } from './send'
import { openEmbeddedWorld, type World } from './world'

const NAME = '样例产地证明'

let world: World
let office: Office
let operator: Person
let contact: Contact
beforeEach(async () => {
  world = openEmbeddedWorld()
  await openRound(world)
  office = await openOffice(world)
  operator = await signInReviewer(world, 'operator', { kind: 'operator' })
  contact = await signInContact(world)
})
afterEach(() => world.close())

const keep = (...own: readonly { name: string; off: boolean }[]) =>
  ask(world, KeepDocuments, { item: 'gi-product', own: [...own] }, operator)
const wanted = { name: NAME, off: false }
const draft = () => draftClaim(world, 'gi-product', [entry({}, '样例公告7号')], contact)
const seen = async (claim: string) =>
  (await ask(world, OpenClaim, { claim }, contact)).documents ?? []

describe('a document that the office asks for besides', () => {
  test('stands in the claim form, and a claim without it is not handed in', async () => {
    const { claim, version } = await draft()
    await keep(wanted)
    expect(await seen(claim)).toEqual([NAME])
    const handing = { claim, version, commitment: COMMITMENT }
    expect(await refusalOf(world, SubmitClaim, handing, contact)).toBe('claim-faulty')
    expect(await moreOf(world, SubmitClaim, handing, contact)).toEqual([
      { kind: 'document-missing', document: NAME },
    ])
    await sendPhoto(world, claim, NAME, contact)
    expect(
      await submit(world, await ask(world, OpenClaim, { claim }, contact), contact),
    ).toMatchObject({ state: 'submitted', documents: [NAME] })
  })

  test('is asked of no other item', async () => {
    await keep(wanted)
    const other = await draftClaim(world, 'gi-trademark', [entry({}, '1234567')], contact)
    expect(await seen(other.claim)).toEqual([])
    const photo = { claim: other.claim, document: NAME, type: 'image/jpeg', size: 10 } as const
    expect(await refusalOf(world, InvitePhoto, photo, contact)).toBe('malformed')
  })

  test('is not asked of a claim that was handed in before, nor when that is corrected', async () => {
    const { claim } = await submit(world, await draft(), contact)
    await keep(wanted)
    expect(await seen(claim)).toEqual([])
    await step(world, AcceptClaim, claim, office.county)
    const faults = [{ about: 'other', words: '样例：请补充' }]
    await step(world, ReturnClaim, claim, office.county, { faults })
    expect(await seen(claim)).toEqual([])
    const opened = await ask(world, OpenClaim, { claim }, contact)
    expect((await submit(world, opened, contact)).state).toBe('submitted')
  })

  test('switched off, is asked for no longer, and stays with what was handed in', async () => {
    await keep(wanted)
    const { claim } = await draft()
    await sendPhoto(world, claim, NAME, contact)
    await submit(world, await ask(world, OpenClaim, { claim }, contact), contact)
    await keep({ ...wanted, off: true })
    expect(await seen(claim)).toEqual([NAME])
    expect(await seen((await draft()).claim)).toEqual([])
  })

  test('is not asked for where an official list proves the claim', async () => {
    const scene = await openOffers()
    const boss = await signInReviewer(scene.world, 'boss', { kind: 'operator' })
    const told = { item: 'city-ip-enterprise', own: [wanted] } as const
    await ask(scene.world, KeepDocuments, { ...told, own: [wanted] }, boss)
    await scene.tell([named(2)])
    const { claim = '' } = (await scene.offerTo('样例甲有限公司')) ?? {}
    const offered = await ask(scene.world, OpenClaim, { claim }, scene.contact)
    expect(offered.documents).toBeUndefined()
    expect((await submit(scene.world, offered, scene.contact)).state).toBe('submitted')
    scene.world.close()
  })
})

describe('the list', () => {
  test('is shown as it was kept, and the journal has both', async () => {
    await keep(wanted)
    await keep({ ...wanted, off: true }, { name: '样例检测报告', off: false })
    expect((await ask(world, ShowDocuments, {}, operator)).lists).toEqual([
      {
        item: 'gi-product',
        own: [
          { name: NAME, off: true },
          { name: '样例检测报告', off: false },
        ],
      },
    ])
    expect((await readJournal(world)).at(-1)).toMatchObject({
      what: 'keep-documents',
      about: 'gi-product',
      from: { documents: [NAME], off: [] },
      to: { documents: ['样例检测报告'], off: [NAME] },
    })
  })

  test.each([
    ['a name twice', [wanted, wanted]],
    ['a name of the policy’s own list', [{ name: 'announcement', off: false }]],
    ['a name with a gap', [{ name: '样例 证明', off: false }]],
    ['no name', [{ name: '', off: false }]],
  ])('refuses %s', async (_, own) => {
    const told = { item: 'gi-product', own } as const
    expect(await refusalOf(world, KeepDocuments, { ...told, own: [...own] }, operator)).toBe(
      'malformed',
    )
  })
})
