import type { Page } from 'playwright-core'
import { ClaimView } from '../../contract/shapes/claim'
import { shoot } from './browser'
import { freshEntries, freshNumber, freshPaper, kept, markField } from './fresh-draft'
import { button, onProduct } from './on-product'
import { see } from './see'
import { confirmInWeChat, signIn } from './sign-in'
import { beginDraft, keepCompany, tellServer } from './tell-server'

jest.setTimeout(120_000)

const { origin, at, visit } = onProduct()
/** Somebody signed in for a company. */
let page: Page

beforeAll(async () => {
  page = (await visit()).page
  await signIn(page, origin(), '样例联系人·林')
  await keepCompany(page, '连云港样例仪器有限公司', '91320700MA00BADN18')
})

/** The claim as the server has it. */
const claimAs = async (claim: string): Promise<ClaimView> =>
  ClaimView.parse((await tellServer(page, 'open-claim', { claim })).json)

describe('a session that ran out', () => {
  test('while typing is told, and after signing in nothing is lost', async () => {
    const claim = await freshEntries(page, origin())
    const typed = freshNumber()
    await page.context().clearCookies()
    await markField(page).fill(typed)
    await see(page, '请先登录')
    await shoot(page, 'bad-session-over')
    await button(page, '登录').click()
    await confirmInWeChat(page, '样例联系人·林')
    await see(page, '第2步，共3步')
    expect(await markField(page).inputValue()).toBe(typed)
    const keeping = kept(page)
    await page.getByText('再保存一次').click()
    await keeping
    expect((await claimAs(claim)).entries[0]?.references[0]?.number).toBe(typed)
  })

  test('is found out at the next screen, which asks to sign in, and can be', async () => {
    const other = (await visit()).page
    await signIn(other, origin(), '样例联系人·林')
    await other.context().clearCookies()
    await other.getByRole('navigation').getByText('申报').click()
    await see(other, '登录后查看')
    await button(other, '登录').click()
    await confirmInWeChat(other, '样例联系人·林')
    await see(other, '先测算再申报')
    await other.context().close()
  })
})

describe('a claim of somebody else', () => {
  test('is not found by another contact, whichever page is opened', async () => {
    const claim = await beginDraft(page, [freshPaper()])
    const other = (await visit()).page
    await signIn(other, origin(), '样例联系人·周')
    await keepCompany(other, '连云港样例电子有限公司', '91320700MA00BADN2B')
    for (const name of ['claim', 'claim-view']) {
      await other.goto(at(`/pages/${name}/index?claim=${claim}`))
      await see(other, '没有找到，或您无权查看')
    }
    await shoot(other, 'bad-not-mine')
    await other.context().close()
  })

  test('or of his own is opened by a guest only after signing in, and then at once', async () => {
    const claim = await beginDraft(page, [freshPaper()])
    const guest = (await visit()).page
    await guest.goto(at(`/pages/claim/index?claim=${claim}`))
    await see(guest, '登录后查看')
    await button(guest, '登录').click()
    await confirmInWeChat(guest, '样例联系人·林')
    await see(guest, '第1步，共3步')
    await guest.context().close()
  })
})

describe('an address', () => {
  test('that leads nowhere says so', async () => {
    const guest = (await visit()).page
    const answer = await guest.goto(at('/nothing/here'))
    expect(answer?.status()).toBe(404)
    expect(await guest.innerText('body')).toContain('没有这一页')
    await guest.context().close()
  })

  test('of a page that the app has not leads home', async () => {
    const guest = (await visit()).page
    await guest.goto(at('/pages/nothing/index'))
    await see(guest, '马上测算')
    await guest.context().close()
  })

  test.each(['', '?claim=', '?claim=2026', '?claim=%3Cscript%3E', '?claim=2026-00000000'])(
    'with a claim that can not be (%s) is answered by a sentence',
    async (query) => {
      for (const name of ['claim', 'claim-view']) {
        await page.goto(at(`/pages/${name}/index${query}`))
        const told = page.getByRole('alert').filter({ visible: true })
        await told.waitFor()
        expect(await told.innerText()).toMatch(/没有找到|格式不对/)
      }
    },
  )
})
