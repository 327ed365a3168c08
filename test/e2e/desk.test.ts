import type { Browser, Page } from 'playwright-core'
import { creditCode } from '../cloudfunctions/sample'
import { launchBrowser, openPage, shoot } from './browser'
import { onKeys } from './desk-keys'
import { giveLicence, handIn, verifyWaiting } from './hand-in'
import { findBarriers, findOverhang, settle } from './look-at'
import { see } from './see'
import { signIn } from './sign-in'
import { startProduct, type Product } from './start-product'
import { keepCompany } from './tell-server'

/** The first start on a fresh clone builds the web app. */
jest.setTimeout(600_000)

/** The office's day on a PC: once somebody is signed in, no mouse is touched. */
describe('a desk by keys alone', () => {
  let product: Product
  let browser: Browser
  let desk: Page
  const claims: string[] = []
  const troubles: string[][] = []

  const open = async (width: number, height: number): Promise<Page> => {
    const opened = await openPage(browser, { width, height })
    troubles.push(opened.troubles)
    opened.page.setDefaultTimeout(20_000)
    return opened.page
  }
  const deskAs = async (person: string): Promise<void> => {
    await desk?.context().close()
    desk = await open(1440, 900)
    await signIn(desk, product.origin(), person)
    await desk.goto(`${product.origin()}/review/pages/queue/index`)
    await desk.getByRole('search').filter({ visible: true }).waitFor()
  }
  const { press, type, inDialog, onClaim, rowsShown, confirm, find, backToQueue } = onKeys(
    () => desk,
  )
  const at = (place: number): string => claims[place] ?? ''

  beforeAll(async () => {
    ;[product, browser] = await Promise.all([startProduct(), launchBrowser()])
    const phone = await open(390, 844)
    await signIn(phone, product.origin(), '样例联系人·周')
    // Three that compete for two places, the last with the first one's photo; and one to be returned.
    for (const [n, file] of ['madrid-1.jpg', 'madrid-2.jpg', 'madrid-1.jpg'].entries()) {
      const holder = `样例证券化${n}号有限公司`
      await keepCompany(phone, holder, creditCode(70_001 + n))
      await giveLicence(phone)
      const references = [{ number: `样例发行${n}`, holder, date: '2026-03-12' }]
      const entries = [{ facts: {}, references }]
      const photo = { document: 'issue-documents', file }
      claims.push(await handIn(phone, { item: 'securitisation', entries, photo }))
    }
    const holder = '样例优势企业有限公司'
    await keepCompany(phone, holder, creditCode(70_009))
    await giveLicence(phone)
    const references = [{ number: '样例认定2026', holder, date: '2026-03-12' }]
    const entries = [{ facts: { tier: 'advantage' }, references }]
    claims.push(await handIn(phone, { item: 'national-ip-enterprise', entries }))
    await phone.context().close()
  })
  afterAll(async () => {
    await browser.close()
    await product.end()
  })

  let broken = false
  /** The steps stand on each other: after one that failed, the others fail at once. */
  const step = (sentence: string, run: () => Promise<void>) =>
    it(sentence, async () => {
      expect(broken).toBe(false)
      broken = true
      await run().catch(async (cause: unknown) => {
        await shoot(desk, '59-desk-failed')
        throw cause
      })
      broken = false
    })

  step('the county takes the first claim up from its row, accepts and reviews it', async () => {
    await deskAs('样例审核员·海州区')
    await verifyWaiting(desk)
    await press('1')
    await rowsShown(at(0))
    expect(await findBarriers(desk)).toEqual([])
    expect(await findOverhang(desk)).toEqual([])
    await press('j', 't')
    await see(desk, `已领取${at(0)}`)
    await shoot(desk, '50-desk-queue')
    await press('Enter')
    await onClaim(at(0))
    await press('a')
    await confirm('已受理，可以开始初审')
    // Every condition is ticked, one after the other.
    await press('k')
    for (let n = 0; n < 6; n += 1) await press('Space', 'Tab')
    await see(desk, '已勾6项，共6项')
    expect(await findBarriers(desk)).toEqual([])
    await settle(desk)
    await shoot(desk, '51-desk-claim')
    await press('a')
    await confirm('初审已通过，已交市局决定')
    await backToQueue()
  })

  step('and the others, of which it sees that one has the photo of another', async () => {
    for (const claim of [at(1), at(2)]) {
      await find(claim)
      if (claim === at(2)) await see(desk, at(0))
      await press('a')
      await confirm('已受理，可以开始初审')
      await press('a')
      await confirm('初审已通过，已交市局决定')
      await backToQueue()
    }
  })

  step('it returns one with every fault at once, and leaves the city a note', async () => {
    await find(at(3))
    await press('c')
    await inDialog('县区和市局都看得到')
    // The sheet's own head comes first: its way out, then the field.
    await press('Tab', 'Tab')
    await type('样例：请市局留意认定年度')
    await confirm('已留言')
    await press('r')
    await inDialog('申报主体会一次看到')
    await press('Tab', 'Tab', 'Space', 'Tab')
    await type('样例：请核对名称')
    await press('Tab')
    await shoot(desk, '52-desk-return')
    await confirm('已退回补正')
    await backToQueue()
  })

  step(
    'the city is refused a sum outside the range, and grants the one that was assessed',
    async () => {
      await deskAs('样例审核员·市局')
      await press('3')
      await rowsShown(at(0))
      await find(at(0))
      await press('a')
      await inDialog('全市还剩2个名额')
      const sum = desk.getByRole('dialog').getByRole('textbox', { name: '批准金额' })
      while (!(await sum.evaluate((field) => field === document.activeElement))) await press('Tab')
      await press('Control+a')
      await type('500001')
      await press('Control+Enter')
      await inDialog('不在可批准的范围内')
      await shoot(desk, '53-desk-outside')
      await press('Control+a')
      await type('500000')
      await confirm('已批准')
      await see(desk, '本批次这个事项的第一件决定，须由另一人复核')
      await backToQueue()
    },
  )

  step(
    'the places fill: the third claim can’t be granted, and is refused with a reason',
    async () => {
      await find(at(1))
      await press('a')
      await inDialog('全市还剩1个名额')
      await confirm('已批准')
      await backToQueue()
      await find(at(2))
      await press('a')
      await inDialog('按现在的核算不能批准')
      await shoot(desk, '54-desk-full')
      await press('Escape', 'x')
      await inDialog('本次申报就此办结')
      await press('Tab', 'Tab')
      await type('样例：名额已满')
      await confirm('已作出不予批准的决定')
      await press('u')
      await inDialog('撤销后回到待决定')
      await press('Tab', 'Tab')
      await type('样例：再看一遍')
      await confirm('决定已撤销')
    },
  )

  step('another person of the city looks at the first decision again', async () => {
    await deskAs('样例复核员·市局')
    await press('5')
    await rowsShown(at(0))
    await find(at(0))
    await press('a')
    await confirm('复核已通过')
    await see(desk, '抽查复核通过')
    await shoot(desk, '55-desk-rechecked')
  })

  step(
    'in a window as narrow as a phone the same queue is a glance, and so is a claim',
    async () => {
      await desk.setViewportSize({ width: 390, height: 844 })
      await desk.goto(`${product.origin()}/review/pages/queue/index`)
      await see(desk, '待复核')
      expect(await desk.getByRole('table').count()).toBe(0)
      expect(await findOverhang(desk)).toEqual([])
      await shoot(desk, '56-queue-phone')
      await desk.goto(`${product.origin()}/review/pages/claim/index?claim=${at(2)}`)
      await onClaim(at(2))
      await see(desk, '这家主体的其他申报')
      expect(await findOverhang(desk)).toEqual([])
      await shoot(desk, '57-claim-phone')
    },
  )

  it('no page ever complained', () => {
    expect(troubles.flat()).toEqual([])
  })
})
