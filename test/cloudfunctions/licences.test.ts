import { originalKey } from '../../cloudfunctions/evidence/keys'
import { ForgetMe } from '../../contract/forget-me'
import { WhoAmI } from '../../contract/who-am-i'
import { openRegistry, type Registry } from './licence-scene'
import { draftClaim, sendPhoto, submit } from './make-claim'
import { readAll, seeing } from './reading-scene'
import { creditCode, entry } from './sample'
import { ask } from './send'

let scene: Registry
beforeEach(async () => {
  scene = await openRegistry()
})
afterEach(() => scene.world.close())

const stateNow = async () =>
  (await ask(scene.world, WhoAmI, {}, scene.contact)).applicants[0]?.verification

describe('the licence', () => {
  const licence = (name: string, number: string) => `
    营业执照
    统一社会信用代码：${number}
    名称：${name}
    成立日期：2020年01月02日
  `

  test('is shown beside what was registered, with what was read and whether it agrees', async () => {
    const { name, creditCode: code } = scene.contact.profile
    await scene.give()
    expect((await scene.shown()).licence.number.verdict).toBe('unread')
    await readAll(scene.world, seeing(licence(name, code)))
    const shown = await scene.shown()
    expect(shown).toMatchObject({
      applicant: { name, number: code },
      phone: '13800138765',
      reading: { state: 'read', kind: 'business-licence' },
      licence: { number: { verdict: 'agrees' }, holder: { verdict: 'agrees' } },
    })
    expect((await scene.world.app.request(shown.photo?.picture ?? '')).status).toBe(200)
  })

  test('of another company does not agree', async () => {
    await scene.give()
    await readAll(scene.world, seeing(licence('别的样例有限公司', creditCode(8_765_432))))
    expect((await scene.shown()).licence).toMatchObject({
      number: { verdict: 'differs' },
      holder: { verdict: 'differs' },
    })
  })

  test('given again takes the place of the first, which is kept no longer', async () => {
    await scene.give()
    const first = (await scene.shown()).photo?.evidence ?? ''
    await scene.give()
    const second = (await scene.shown()).photo?.evidence
    expect(second).not.toBe(first)
    expect(await scene.world.ports.evidence.read(originalKey(scene.applicant, first))).toBe(
      undefined,
    )
    expect(await scene.waiting()).toHaveLength(1)
  })

  test('handed in with a claim is the organisation’s: it is not asked for twice', async () => {
    const { world, contact } = scene
    const draft = await draftClaim(world, 'gi-product', [entry({}, '样例公告8号')], contact)
    const { evidence } = await sendPhoto(world, draft.claim, 'business-licence', contact)
    expect(await stateNow()).toEqual({ state: 'missing' })
    await submit(world, draft, contact)
    expect(await stateNow()).toEqual({ state: 'waiting' })
    expect((await scene.shown()).photo).toMatchObject({ evidence })
    await scene.settle()
    expect(await stateNow()).toEqual({ state: 'confirmed' })
  })

  test('goes with the organisation when its only contact leaves', async () => {
    await scene.give()
    const { evidence = '' } = (await scene.shown()).photo ?? {}
    await ask(scene.world, ForgetMe, { sure: true }, scene.contact)
    expect(await scene.waiting()).toEqual([])
    expect(await scene.world.ports.evidence.read(originalKey(scene.applicant, evidence))).toBe(
      undefined,
    )
  })
})
