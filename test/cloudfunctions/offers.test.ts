import { deliverOutbox } from '../../cloudfunctions/notices/deliver-outbox'
import { KeepApplicant } from '../../contract/keep-applicant'
import { ListNotices } from '../../contract/list-notices'
import { OpenClaim } from '../../contract/open-claim'
import { SubmitClaim } from '../../contract/submit-claim'
import { WithdrawClaim } from '../../contract/withdraw-claim'
import { WriteOffers } from '../../contract/write-offers'
import { claimNotices } from './claim-notices'
import { approve, bringToCity, COMMITMENT, rowOfClaim } from './make-claim'
import { named, openOffers, stranger, type Offers } from './offer-scene'
import { signIn } from './people'
import { rowsIn } from './published-scene'
import { readJournal } from './read-journal'
import { creditCode, organisation } from './sample'
import { ask, refusalOf } from './send'

let scene: Offers
beforeEach(async () => {
  scene = await openOffers()
})
afterEach(() => scene.world.close())

describe('a company that is named on an official list', () => {
  test('finds a draft filled in and a message, and hands it in with one confirmation and no photo', async () => {
    expect(await scene.tell([named(2)])).toMatchObject({
      good: 1,
      offered: 1,
      reached: 1,
      unknown: 0,
    })
    const notices = await claimNotices(scene.world, scene.contact)
    expect(notices).toMatchObject([{ event: 'offer', item: 'city-ip-enterprise' }])
    const claim = notices[0]?.claim ?? ''
    const view = await ask(scene.world, OpenClaim, { claim }, scene.contact)
    expect(view).toMatchObject({
      offered: true,
      state: 'draft',
      entries: [
        {
          facts: { tier: 'growth' },
          references: [
            { number: '样知发〔2026〕8号', holder: '样例甲有限公司', date: '2026-04-01' },
          ],
        },
      ],
    })
    const told = { claim, version: view.version, commitment: COMMITMENT }
    const { state, award } = await ask(scene.world, SubmitClaim, told, scene.contact)
    expect([state, award]).toEqual(['submitted', view.award])
    expect(award.max).toBeGreaterThan(0)
    expect(notices[0]?.amount).toBe(award.max)
  })

  test('is granted like any other: the reference is used up', async () => {
    await scene.tell([named(2)])
    const claim = (await scene.offerTo('样例甲有限公司'))?.claim ?? ''
    await ask(
      scene.world,
      SubmitClaim,
      { claim, version: 1, commitment: COMMITMENT },
      scene.contact,
    )
    await bringToCity(scene.world, claim, scene.office)
    const { max } = (await rowOfClaim(scene.world, claim)).award
    await approve(scene.world, claim, max ?? 0, scene.office)
    expect((await scene.offerTo('样例甲有限公司'))?.state).toBe('approved')
  })

  test('may leave it: the scene.office sees who answered how', async () => {
    await scene.tell([named(2)])
    const claim = (await scene.offerTo('样例甲有限公司'))?.claim ?? ''
    expect((await scene.offerTo('样例甲有限公司'))?.state).toBe('draft')
    await ask(scene.world, WithdrawClaim, { claim, version: 1 }, scene.contact)
    expect((await scene.offerTo('样例甲有限公司'))?.state).toBe('withdrawn')
  })
})

describe('each row says how the company heard', () => {
  test('a message that went out, the inbox where WeChat refused, on its way before', async () => {
    await scene.tell([named(2)])
    expect((await scene.offerTo('样例甲有限公司'))?.reach).toBe('sending')
    await deliverOutbox(scene.world.ports)
    expect((await scene.offerTo('样例甲有限公司'))?.reach).toBe('message')
    scene.world.ports.wechat.answer(() => ({ kind: 'refused', code: 43101 }))
    await scene.tell([named(3, { reference: '样知发〔2026〕9号', level: '领军型' })])
    await deliverOutbox(scene.world.ports)
    expect((await scene.offers()).map(({ reach }) => reach).sort()).toEqual(['inbox', 'message'])
  })

  test('not at all without an account: exported with code and telephone, which are sealed at rest', async () => {
    expect(await scene.tell([stranger(2)])).toMatchObject({ offered: 1, reached: 0, unknown: 1 })
    expect(await scene.offerTo('样例乙有限公司')).toMatchObject({ reach: 'none' })
    const { rows } = await scene.world.ports.table.walk({})
    expect(JSON.stringify(rows)).not.toContain('0518-00001234')
    const { bytes, companies } = await ask(
      scene.world,
      WriteOffers,
      { year: 2026 },
      scene.office.city,
    )
    const sheet = await rowsIn(bytes)
    expect(companies).toBe(1)
    expect(sheet.map(({ cells }) => cells)).toEqual([
      {
        企业名称: '样例乙有限公司',
        统一社会信用代码: creditCode(802),
        联系电话: '0518-00001234',
        事项: '市级知识产权强企培育奖励',
        '预计金额（元）': expect.stringMatching(/^\d+$/),
        认定日期: '2026-04-01',
        证书编号或文号: '样知发〔2026〕8号',
      },
    ])
    expect((await readJournal(scene.world)).at(-1)).toMatchObject({
      what: 'write-offers',
      to: { claims: 1 },
    })
  })

  test('who has registered since is reached when the list is told again; nobody twice', async () => {
    await scene.tell([named(2), stranger(3)])
    const person = await signIn(scene.world, 'late')
    const profile = {
      ...organisation(802),
      name: '样例乙有限公司',
      creditCode: creditCode(802),
    }
    await ask(scene.world, KeepApplicant, { profile }, person)
    expect(await scene.tell([named(2), stranger(3)])).toMatchObject({
      offered: 1,
      already: 1,
      reached: 1,
    })
    expect(await scene.offerTo('样例乙有限公司')).toMatchObject({
      reach: 'sending',
      state: 'draft',
    })
    expect(await scene.tell([named(2), stranger(3)])).toMatchObject({ offered: 0, already: 2 })
    expect((await ask(scene.world, ListNotices, {}, scene.contact)).notices).toHaveLength(1)
    expect(await refusalOf(scene.world, WriteOffers, { year: 2026 }, scene.office.city)).toBe(
      'nothing-to-write',
    )
  })
})
