import type { Browser, Page } from 'playwright-core'
import { launchBrowser, openPage, shoot } from './browser'
import { checkMarksAndInsurance } from './check-marks'
import {
  first,
  handIn,
  photograph,
  photographFirst,
  second,
  tellMarks,
  toldMarks,
} from './claim-marks'
import { kept } from './fresh-draft'
import { button } from './on-product'
import { openFromQueue, takeStep, verifyCompany } from './review-claim'
import { see } from './see'
import { signIn } from './sign-in'
import { company, tellApplicant } from './tell-applicant'
import { startProduct, type Product } from './start-product'

/** The first start on a fresh clone builds the web app. */
jest.setTimeout(600_000)

const contact = '样例联系人·林'

describe('the main job, from a tap to a decision and a message', () => {
  let product: Product
  let browser: Browser
  let phone: Page
  let county: Page
  let city: Page
  let claim: string
  let next: string
  const troubles: string[][] = []

  const open = async (width: number, height: number, touch: boolean): Promise<Page> => {
    const opened = await openPage(browser, { width, height, touch })
    troubles.push(opened.troubles)
    opened.page.setDefaultTimeout(30_000)
    return opened.page
  }
  const at = (path: string) => `${product.origin()}${path}`
  const chooseMadrid = async () => {
    await phone.getByRole('button', { name: '直接选事项' }).click()
    // A claim on the screen below has the item's name as well.
    await see(phone, '选一个事项开始填写')
    await button(phone, /马德里/).click()
  }

  beforeAll(async () => {
    ;[product, browser] = await Promise.all([startProduct(), launchBrowser()])
    phone = await open(390, 844, true)
    county = await open(1440, 900, false)
    city = await open(1440, 900, false)
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

  step('a guest learns what is certain and what is possible, without signing in', async () => {
    await phone.goto(at('/'))
    await shoot(phone, '01-home')
    await checkMarksAndInsurance(phone)
    await see(phone, '确定可得')
    await shoot(phone, '03-result')
    const seen = await phone.locator('main').last().innerText()
    expect(seen).toMatch(/确定可得\s*2万元/)
    expect(seen).toMatch(/最高可能\s*3\.5万元/)
    expect(seen).toContain('第2项没有计入')
  })

  step('signs in by WeChat and tells once who the applicant is', async () => {
    await signIn(phone, product.origin(), contact)
    await phone.goto(at('/pages/applicant/index'))
    await tellApplicant(phone)
    await shoot(phone, '04-applicant')
    await phone.getByRole('button', { name: '保存' }).click()
    await phone.waitForURL((url) => !url.pathname.includes('applicant'))
    await see(phone, company)
  })

  step('claims from the result, with everything that was told carried over', async () => {
    await phone.goto(at('/pages/result/index'))
    await phone.getByRole('button', { name: '去申报' }).first().click()
    await see(phone, '第1步，共3步')
    await photographFirst(phone)
    await shoot(phone, '05-claim-photos')
    await phone.getByRole('button', { name: '下一步' }).click()
    // The mark with nine countries earns nothing: it is taken off the claim.
    await phone.getByRole('button', { name: '删除' }).last().click()
    // Nobody typed a number or a day: they were read.
    expect(await toldMarks(phone)).toEqual(first.map(({ number, day }) => ({ number, day })))
    expect(
      await phone.getByRole('textbox', { name: '证书上的英文名称' }).first().inputValue(),
    ).toBe('LIANYUNGANG SAMPLE OCEAN INSTRUMENTS CO., LTD.')
    await shoot(phone, '06-claim-facts')
    await phone.getByRole('button', { name: '下一步' }).click()
    await shoot(phone, '07-claim-check')
    claim = await handIn(phone)
    await shoot(phone, '08-claim-submitted')
  })

  step('the county accepts and checks it, at a desk', async () => {
    await signIn(county, product.origin(), '样例审核员·海州区')
    await verifyCompany(phone, county)
    await openFromQueue(county, product.origin(), '待受理', claim)
    await see(county, '一致')
    await shoot(county, '09-county-claim')
    await takeStep(county, '受理', /确认受理/)
    await takeStep(county, '初审通过', /确认初审通过/)
    await see(county, '已交市局决定')
    await shoot(county, '10-county-reviewed')
  })

  step('the city approves two marks with 20 000 yuan', async () => {
    await signIn(city, product.origin(), '样例审核员·市局')
    await openFromQueue(city, product.origin(), '待决定', claim)
    await city.getByRole('button', { name: '批准', exact: true }).click()
    expect(
      await city
        .getByRole('dialog')
        .getByRole('textbox', { name: /批准金额/ })
        .inputValue(),
    ).toBe('20000')
    await shoot(city, '11-city-approve')
    await city
      .getByRole('dialog')
      .getByRole('button', { name: /确认批准/ })
      .click()
    await see(city, '已批准')
    await shoot(city, '12-city-approved')
  })

  step('timeline, inbox and the phone in WeChat all say so', async () => {
    await phone.goto(at(`/pages/claim-view/index?claim=${claim}`))
    await see(phone, '批准金额')
    await shoot(phone, '13-claim-approved')
    await phone.goto(at('/pages/inbox/index'))
    await see(phone, '申报已批准')
    await shoot(phone, '14-inbox')
    expect(await phone.locator('main').last().innerText()).toContain('批准金额2万元')
    const wechat = await open(390, 844, true)
    await wechat.goto(at('/wechat/people/sample-contact-1'))
    await see(wechat, '批准2万元')
    await shoot(wechat, '15-wechat')
    expect(await wechat.locator('body').innerText()).toContain(claim)
    await wechat.close()
  })

  step(
    'two more marks the same year are trimmed to 10 000 by the yearly cap, and it says so',
    async () => {
      await phone.goto(at('/pages/claims/index'))
      await chooseMadrid()
      await see(phone, '第1步，共3步')
      await photograph(phone, second)
      await phone.getByRole('button', { name: '下一步' }).click()
      await phone.getByRole('textbox', { name: /延伸到多少/ }).fill('12')
      await phone.getByRole('button', { name: '同样情况再加一件' }).click()
      await tellMarks(phone, second)
      await see(phone, '每年最多3万元，还剩1万元')
      await shoot(phone, '16-trimmed-forecast')
      await phone.getByRole('button', { name: '下一步' }).click()
      next = await handIn(phone)
      await openFromQueue(county, product.origin(), '待受理', next)
      await takeStep(county, '受理', /确认受理/)
      await takeStep(county, '初审通过', /确认初审通过/)
      await openFromQueue(city, product.origin(), '待决定', next)
      await takeStep(city, '批准', /确认批准/)
      await phone.goto(at(`/pages/claim-view/index?claim=${next}`))
      await see(phone, '批准金额')
      await shoot(phone, '17-trimmed-approved')
      const seen = await phone.locator('main').last().innerText()
      expect(seen).toMatch(/批准金额\s*1\s*万元/)
      expect(seen).toContain('按成果应得2万元，因“每年最多3万元”，核减为1万元')
    },
  )

  step('a third claim that year is told that nothing is left', async () => {
    await phone.goto(at('/pages/result/index'))
    await see(phone, `按${company}的身份和已用额度计算：确定0元，最高1.5万元`)
    await phone.goto(at('/pages/claims/index'))
    await chooseMadrid()
    await phone.getByRole('button', { name: /先填写成果信息/ }).click()
    const keeping = kept(phone)
    await phone.getByRole('textbox', { name: /延伸到多少/ }).fill('12')
    await see(phone, '额度已用完')
    await keeping
    await shoot(phone, '18-nothing-left')
    // The server is about to be killed: what was typed is kept before.
    await see(phone, '已保存')
  })

  step('after a kill and a restart all is still there', async () => {
    // A desk that is open asks on while the server is away, and would be heard complaining.
    for (const desk of [county, city]) await desk.goto('about:blank')
    await product.restart()
    await phone.goto(at('/pages/claims/index'))
    await see(phone, claim)
    await see(phone, next)
    await shoot(phone, '19-after-restart')
    const wechat = await open(390, 844, true)
    await wechat.goto(at('/wechat/people/sample-contact-1'))
    await see(wechat, '批准2万元')
  })

  it('no page ever complained', () => {
    expect(troubles.flat()).toEqual([])
  })
})
