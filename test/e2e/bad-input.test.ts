import type { Page } from 'playwright-core'
import { ClaimView } from '../../contract/shapes/claim'
import { shoot } from './browser'
import { paperTray, photograph } from './claim-marks'
import { freshDraft, freshEntries, freshNumber, kept, markField, openEntries } from './fresh-draft'
import { button, onProduct } from './on-product'
import { see } from './see'
import { signIn } from './sign-in'
import { keepCompany, tellServer } from './tell-server'

jest.setTimeout(120_000)

const { origin, at, visit } = onProduct()
/** Somebody signed in for a company; each test begins a draft of its own. */
let page: Page

beforeAll(async () => {
  page = (await visit()).page
  await signIn(page, origin(), '样例联系人·林')
  await keepCompany(page, '连云港样例仪器有限公司', '91320700MA00BADN18')
})

const next = (on: Page) => button(on, '下一步').click()

interface File {
  name: string
  mimeType: string
  buffer: Buffer
}

const choose = async (file: File): Promise<void> => {
  const chooser = page.waitForEvent('filechooser')
  await button(page, paperTray).click()
  await (await chooser).setFiles(file)
}
/** The claim as the server has it. */
const claimAs = async (claim: string): Promise<ClaimView> =>
  ClaimView.parse((await tellServer(page, 'open-claim', { claim })).json)

describe('a file that is no photo', () => {
  const mimeType = 'image/jpeg'

  test('but text by the name of one is told, and nothing is let in', async () => {
    const claim = await freshDraft(page, origin())
    await choose({ name: 'photo.jpg', mimeType, buffer: Buffer.from('这不是照片\n'.repeat(100)) })
    await see(page, '这不是照片或PDF，请拍照或选择JPG、PNG图片、PDF文件')
    await shoot(page, 'bad-no-picture')
    const { photos } = await claimAs(claim)
    expect(photos.filter(({ state }) => state === 'admitted')).toEqual([])
    await next(page)
    await see(page, '第1步，共3步')
    await button(page, '删除').click()
    await page.getByText('这不是照片或PDF').waitFor({ state: 'detached' })
  })

  test('of 12 MB is told to be too large, and nothing is sent', async () => {
    const claim = await freshDraft(page, origin())
    await choose({ name: 'photo.jpg', mimeType, buffer: Buffer.alloc(12_000_000, 1) })
    await see(page, '文件超过10 MB，请压缩或分开后再上传')
    expect((await claimAs(claim)).photos).toEqual([])
  })

  test('with nothing in it is told to be damaged', async () => {
    await freshDraft(page, origin())
    await choose({ name: 'photo.jpg', mimeType, buffer: Buffer.alloc(0) })
    await see(page, '图片已损坏或不完整')
  })
})

describe('handing in', () => {
  const marks = [{ file: 'madrid-1.jpg', number: '', day: '' }]

  test('without a photo is told what is missing, and leads there', async () => {
    await freshDraft(page, origin())
    await next(page)
    const summary = page.getByRole('alert').filter({ hasText: '请上传' }).filter({ visible: true })
    await summary.waitFor()
    await shoot(page, 'bad-no-photo')
    expect(await summary.innerText()).toContain('请上传：国际注册证书（含指定缔约方页）')
    expect(await summary.evaluate((one) => one === document.activeElement)).toBe(true)
    await summary.getByRole('link').click()
    const tray = button(page, paperTray)
    expect(await tray.evaluate((one) => one === document.activeElement)).toBe(true)
  })

  test('by a double tap happens once', async () => {
    const claim = await freshDraft(page, origin())
    await photograph(page, marks)
    await next(page)
    await next(page)
    let sent = 0
    const counting = (request: { url(): string }) => {
      if (request.url().endsWith('/api/submit-claim')) sent += 1
    }
    page.on('request', counting)
    await page.getByRole('checkbox').last().check()
    await button(page, '提交申报').dblclick()
    await see(page, '已提交')
    page.off('request', counting)
    expect(sent).toBe(1)
    expect((await claimAs(claim)).state).toBe('submitted')
  })
})

describe('a draft', () => {
  test('edited in two tabs: the second is told, and can load the newest', async () => {
    const claim = await freshEntries(page, origin())
    const other = await page.context().newPage()
    other.setDefaultTimeout(30_000)
    await openEntries(other, origin(), claim)
    const [mine, theirs] = [freshNumber(), freshNumber()]
    const first = kept(page)
    await markField(page).fill(mine)
    await first
    await markField(other).fill(theirs)
    await see(other, '内容已在别处更新')
    await shoot(other, 'bad-moved-on')
    await other.getByText('载入最新内容').click()
    await other.getByText('内容已在别处更新').waitFor({ state: 'detached' })
    expect(await markField(other).inputValue()).toBe(mine)
    const second = kept(other)
    await markField(other).fill(theirs)
    await second
    expect((await claimAs(claim)).entries[0]?.references[0]?.number).toBe(theirs)
    await other.close()
  })

  test('typed without a network is told, and kept by one tap once there is one', async () => {
    const claim = await freshEntries(page, origin())
    const typed = freshNumber()
    await page.context().setOffline(true)
    await markField(page).fill(typed)
    await see(page, '网络连接不上')
    await shoot(page, 'bad-offline')
    await page.context().setOffline(false)
    const keeping = kept(page)
    await page.getByText('再保存一次').click()
    await keeping
    await see(page, '已保存')
    expect((await claimAs(claim)).entries[0]?.references[0]?.number).toBe(typed)
  })
})

/** Waits until every request of a page has ended. */
const watchRequests = (on: Page) => {
  let count = 0
  on.on('request', () => (count += 1))
  on.on('requestfinished', () => (count -= 1))
  on.on('requestfailed', () => (count -= 1))
  const ended = () =>
    Promise.race([on.waitForEvent('requestfinished'), on.waitForEvent('requestfailed')])
  return {
    end: async () => {
      while (count > 0) await ended()
    },
  }
}

test('the self-check, once loaded, goes on without a network to its result', async () => {
  const guest = (await visit()).page
  const underway = watchRequests(guest)
  await guest.goto(at('/pages/self-check/index'))
  await guest.getByRole('checkbox', { name: '企业' }).check()
  await underway.end()
  await guest.context().setOffline(true)
  await next(guest)
  await guest.getByRole('checkbox', { name: /^商标/ }).check()
  await next(guest)
  await guest.getByRole('checkbox', { name: /马德里/ }).check()
  await next(guest)
  await guest.getByRole('textbox', { name: /有几件/ }).fill('1')
  await next(guest)
  await guest.getByRole('textbox', { name: /延伸到多少/ }).fill('12')
  await see(guest, '确定 1万元')
  await button(guest, '看结果').click()
  await see(guest, '确定可得')
  await guest.context().close()
})
