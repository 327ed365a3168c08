import type { Browser, Page } from 'playwright-core'
import { commitment } from '../../words/commitment'
import { launchBrowser, openPage, shoot } from './browser'
import { giveLicence, verifyWaiting } from './hand-in'
import { openFromQueue, takeStep } from './review-claim'
import { see } from './see'
import { signIn } from './sign-in'
import { startProduct, type Product } from './start-product'
import { keepCompany, tellServer } from './tell-server'

/** The first start on a fresh clone builds the web app. */
jest.setTimeout(600_000)

const company = '样例公示企业有限公司'
const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10)
const numbered = (json: unknown) => json as { claim: string; version: number }

describe('after a decision: taken back, published, objected to, paid', () => {
  let product: Product
  let browser: Browser
  let phone: Page
  let desk: Page
  let claim: string
  const troubles: string[][] = []

  const open = async (width: number, height: number, touch: boolean): Promise<Page> => {
    const opened = await openPage(browser, { width, height, touch })
    troubles.push(opened.troubles)
    opened.page.setDefaultTimeout(30_000)
    return opened.page
  }
  const at = (path: string) => `${product.origin()}${path}`
  const deskAs = async (person: string): Promise<void> => {
    await desk?.context().close()
    desk = await open(1440, 900, false)
    await signIn(desk, product.origin(), person)
  }
  const inDialog = () => desk.getByRole('dialog')

  beforeAll(async () => {
    ;[product, browser] = await Promise.all([startProduct(), launchBrowser()])
    phone = await open(390, 844, true)
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
      await run()
      broken = false
    })

  const submit = async (): Promise<void> => {
    const opened = numbered((await tellServer(phone, 'open-claim', { claim })).json)
    const told = { claim, version: opened.version, commitment: commitment.version }
    expect(await tellServer(phone, 'submit-claim', told)).toMatchObject({ status: 200 })
  }

  step('a company hands a claim in that the office can check in its own list', async () => {
    await signIn(phone, product.origin(), '样例联系人·周')
    await keepCompany(phone, company, '91320700MA00PUBLX9')
    await giveLicence(phone)
    const references = [{ number: '样例认定2026', holder: company, date: '2026-03-12' }]
    const entries = [{ facts: { tier: 'advantage' }, references }]
    const told = { item: 'national-ip-enterprise', entries }
    claim = numbered((await tellServer(phone, 'start-claim', told)).json).claim
    await submit()
  })

  step(
    'the county takes it up and returns it by a day; the contact sees how long there is',
    async () => {
      await deskAs('样例审核员·海州区')
      await verifyWaiting(desk)
      await openFromQueue(desk, product.origin(), '待受理', claim)
      await desk.getByRole('button', { name: '领取', exact: true }).first().click()
      await see(desk, '已领取，由您办理')
      await desk.getByRole('button', { name: '退回补正', exact: true }).first().click()
      await inDialog().getByRole('checkbox').first().check()
      await inDialog().getByRole('textbox').first().fill('样例：请核对认定年度')
      await shoot(desk, '30-return')
      await inDialog().getByRole('button', { name: '确认退回' }).click()
      await see(desk, '已退回补正')
      await phone.goto(at(`/pages/claim-view/index?claim=${claim}`))
      await see(phone, '样例：请核对认定年度')
      await shoot(phone, '31-returned')
      expect(await phone.locator('main').last().innerText()).toMatch(/还有1\d天/)
    },
  )

  step('the form and the letter come as PDF', async () => {
    for (const paper of ['form', 'letter']) {
      const { json } = await tellServer(phone, 'print-claim', { claim, paper })
      const { link } = json as { link: string }
      const file = await fetch(new URL(link, product.origin()))
      expect(file.headers.get('content-type')).toBe('application/pdf')
      expect((await file.text()).slice(0, 5)).toBe('%PDF-')
    }
  })

  step(
    'corrected, it is accepted and reviewed by the county, and approved by the city',
    async () => {
      await submit()
      await openFromQueue(desk, product.origin(), '待受理', claim)
      await takeStep(desk, '受理', /确认受理/)
      await takeStep(desk, '初审通过', /确认初审通过/)
      await deskAs('样例审核员·市局')
      await openFromQueue(desk, product.origin(), '待决定', claim)
      await takeStep(desk, '批准', /确认批准/)
      await see(desk, '已批准')
    },
  )

  step(
    'an approval is taken back with a reason, the contact hears of it, and it is approved anew',
    async () => {
      await desk.getByRole('button', { name: '撤销决定', exact: true }).first().click()
      await inDialog().getByRole('textbox').first().fill('样例：金额需要复核')
      await inDialog().getByRole('button', { name: '确认撤销决定' }).click()
      await inDialog().waitFor({ state: 'detached' })
      await phone.goto(at('/pages/inbox/index'))
      await see(phone, '决定已撤销')
      await openFromQueue(desk, product.origin(), '待决定', claim)
      await takeStep(desk, '批准', /确认批准/)
      await see(desk, '已批准')
      await shoot(desk, '32-approved-again')
    },
  )

  step(
    'the first of its item is looked at again by somebody else before it is published',
    async () => {
      await deskAs('样例复核员·市局')
      await openFromQueue(desk, product.origin(), '待复核', claim)
      await takeStep(desk, '复核通过', /确认复核通过/)
      await see(desk, '复核已通过')
    },
  )

  step('a publisher opens a publication and publishes what is approved', async () => {
    await deskAs('样例公示经办')
    await desk.goto(at('/review/pages/publications/index'))
    await desk.getByRole('button', { name: '新建公示' }).click()
    await shoot(desk, '33-open-publication')
    await inDialog().getByRole('button', { name: '新建', exact: true }).click()
    await inDialog().waitFor({ state: 'detached' })
    await desk.getByRole('button', { name: '开始公示' }).first().click()
    await see(desk, '公示完成，这次共1件')
    await shoot(desk, '34-published')
  })

  step('anybody reads who was granted what, at any width', async () => {
    const guest = await open(390, 844, true)
    await guest.goto(at('/pages/publications/index'))
    await guest.getByText('第1次公示').first().click()
    await see(guest, company)
    await shoot(guest, '35-publication-phone')
    expect(await guest.locator('main').last().innerText()).toContain('2万元')
    await guest.setViewportSize({ width: 1440, height: 900 })
    await shoot(guest, '36-publication-pc')
    await guest.context().close()
  })

  step('an objection is taken down and stops the payment; the city dismisses it', async () => {
    await openFromQueue(desk, product.origin(), '公示中', claim)
    await desk.getByRole('button', { name: '登记异议', exact: true }).first().click()
    await inDialog().getByRole('textbox', { name: '异议人' }).fill('样例公民')
    await inDialog().getByRole('textbox', { name: '异议内容' }).fill('样例：认定年度有误')
    await inDialog().getByRole('button', { name: '确认登记' }).click()
    await inDialog().waitFor({ state: 'detached' })
    await see(desk, '样例：认定年度有误')
    await shoot(desk, '37-objection')
    await deskAs('样例审核员·市局')
    await openFromQueue(desk, product.origin(), '公示中', claim)
    await desk
      .getByRole('button', { name: /异议不成立/ })
      .first()
      .click()
    await inDialog().getByRole('textbox', { name: '处理意见' }).fill('样例：已核实')
    await inDialog().getByRole('button', { name: '确认异议不成立' }).click()
    await inDialog().waitFor({ state: 'detached' })
    await see(desk, '异议不成立')
  })

  step(
    'once the days of the publication are over, the payment is recorded and heard of',
    async () => {
      await product.restart(20)
      await deskAs('样例公示经办')
      await openFromQueue(desk, product.origin(), '公示中', claim)
      await desk.getByRole('button', { name: '登记拨付', exact: true }).first().click()
      await inDialog().getByLabel('拨付日期').fill(dayOf(Date.now()))
      await inDialog().getByRole('textbox', { name: '拨付凭证号' }).fill('样例国库2026001')
      await shoot(desk, '38-pay')
      await inDialog().getByRole('button', { name: '确认登记拨付' }).click()
      await inDialog().waitFor({ state: 'detached' })
      await shoot(desk, '39-paid-desk')
      await phone.context().close()
      phone = await open(390, 844, true)
      await signIn(phone, product.origin(), '样例联系人·周')
      await phone.goto(at(`/pages/claim-view/index?claim=${claim}`))
      await see(phone, '已拨付')
      await shoot(phone, '40-paid-phone')
      await phone.goto(at('/pages/inbox/index'))
      await see(phone, '资金已拨付')
      await shoot(phone, '41-inbox')
    },
  )

  it('no page ever complained', () => {
    expect(troubles.flat()).toEqual([])
  })
})
