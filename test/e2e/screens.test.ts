import type { Page } from 'playwright-core'
import { shoot } from './browser'
import { photograph, tellMarks, type Mark } from './claim-marks'
import { handInDraft } from './fresh-draft'
import { findBarriers, findOverhang, settle } from './look-at'
import { button, onProduct } from './on-product'
import { see } from './see'
import { selfCheckScreens, type Shown, type Who } from './self-check-screens'
import { signIn } from './sign-in'
import { beginDraft, keepCompany, tellServer } from './tell-server'

jest.setTimeout(120_000)

const { origin, at, visit } = onProduct()
const pages: Partial<Record<Who, Page>> = {}

const mark: Mark = { file: 'madrid-1.jpg', number: '1712001', day: '2026-03-12' }
const marks: readonly Mark[] = [mark]
const reference = { number: '1712001', holder: 'SAMPLE CO., LTD.', date: '2026-03-12' }
/** A claim that is handed in, and a draft that is not. */
const claims = { sent: '', draft: '' }

const of = (who: Who): Page => {
  const page = pages[who]
  if (!page) throw new Error(`${who} is not there`)
  return page
}
const next = (page: Page) => button(page, '下一步').click()

beforeAll(async () => {
  for (const who of ['guest', 'contact', 'county'] as const)
    pages[who] = (await visit({ width: 390, height: 844 })).page
  await signIn(of('contact'), origin(), '样例联系人·林')
  await keepCompany(of('contact'), '连云港样例仪器有限公司', '91320700MA00BADN18')
  await signIn(of('county'), origin(), '样例审核员·海州区')
  claims.sent = await handInDraft(of('contact'), origin(), marks)
  claims.draft = await beginDraft(of('contact'), [{ ...reference, number: '', date: '' }])
})

const to = (path: string, words: string) => async (page: Page) => {
  await page.goto(at(path))
  await see(page, words)
}

const screens: readonly Shown[] = [
  { name: 'home', who: 'guest', reach: to('/', '三步办成') },
  ...selfCheckScreens(to, next),
  { name: 'sign-in', who: 'guest', reach: to('/pages/sign-in/index', '用微信扫一扫登录') },
  { name: 'claims-guest', who: 'guest', reach: to('/pages/claims/index', '登录后查看') },
  { name: 'suggestion', who: 'guest', reach: to('/pages/suggestion/index', '怎样联系您') },
  { name: 'applicant', who: 'contact', reach: to('/pages/applicant/index', '所属县区') },
  { name: 'claims', who: 'contact', reach: to('/pages/claims/index', '已提交') },
  {
    name: 'claims-choose',
    who: 'contact',
    reach: async (page) => {
      await button(page, '直接选事项').click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'claim-no-photos',
    who: 'contact',
    reach: (page) => to(`/pages/claim/index?claim=${claims.draft}`, '第1步，共3步')(page),
  },
  {
    name: 'claim-photos',
    who: 'contact',
    reach: (page) => photograph(page, marks),
  },
  {
    name: 'claim-entries',
    who: 'contact',
    reach: next,
  },
  {
    name: 'claim-faults',
    who: 'contact',
    reach: async (page) => {
      // Typed, it stays, whenever the reader comes.
      await tellMarks(page, [{ ...mark, day: '2020-03-12' }])
      await next(page)
      await page.getByRole('alert').filter({ visible: true }).first().waitFor()
    },
  },
  {
    name: 'claim-check',
    who: 'contact',
    reach: async (page) => {
      await tellMarks(page, marks)
      await next(page)
      await see(page, '第3步，共3步')
    },
  },
  {
    name: 'claim-view',
    who: 'contact',
    reach: (page) => to(`/pages/claim-view/index?claim=${claims.sent}`, '办理进度')(page),
  },
  { name: 'me', who: 'contact', reach: to('/pages/me/index', '连云港样例仪器有限公司') },
  { name: 'queue', who: 'county', reach: to('/review/pages/queue/index', '连云港样例仪器') },
  {
    name: 'review-claim',
    who: 'county',
    reach: (page) => to(`/review/pages/claim/index?claim=${claims.sent}`, '现在核算')(page),
  },
  {
    name: 'review-return',
    who: 'county',
    reach: async (page) => {
      await button(page, /退回/).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'inbox',
    who: 'contact',
    reach: async (page) => {
      await tellServer(of('county'), 'accept-claim', { claim: claims.sent, version: 2 })
      await to('/pages/inbox/index', '申报已受理')(page)
    },
  },
]

/** High enough for the longest screen: axe judges no colours of what a bar at the foot covers. */
const ALL = 4000

const heights: Readonly<Record<number, number>> = { 320: 640, 390: 844, 768: 1024, 1440: 900 }

describe('looking', () => {
  const plant = async (html: string) => {
    const { page } = await visit({ width: 390, height: 844 })
    await to('/', '三步办成')(page)
    await page
      .locator('main section')
      .last()
      .evaluate((card, inner) => {
        card.insertAdjacentHTML('beforeend', inner)
      }, html)
    return page
  }

  test('finds what stands out at the side', async () => {
    const page = await plant('<div style="width: 500px; height: 9px">宽</div>')
    expect(await findOverhang(page)).toContainEqual(expect.stringContaining('宽'))
  })

  test('finds words that are too pale', async () => {
    const page = await plant('<p style="color: #ccc; background: #fff">看不清的字</p>')
    await page.setViewportSize({ width: 390, height: ALL })
    expect(await findBarriers(page)).toEqual([
      expect.stringMatching(/^color-contrast: .*看不清的字/),
    ])
  })
})

describe.each(screens.map((screen) => [screen.name, screen] as const))('%s', (name, screen) => {
  const page = () => of(screen.who)
  const resize = (width: number, height = heights[width] ?? 900) =>
    page().setViewportSize({ width, height })

  beforeAll(async () => {
    await resize(390)
    await screen.reach(page())
  }, 60_000)

  test.each([320, 390, 768, 1440])('at %d px nothing stands out at the sides', async (width) => {
    await resize(width)
    await settle(page())
    await shoot(page(), `screen-${name}-${width}`)
    expect(await findOverhang(page())).toEqual([])
  })

  test.each([390, 1440])('at %d px axe finds no serious barrier', async (width) => {
    await resize(width, ALL)
    await settle(page())
    expect(await findBarriers(page())).toEqual([])
  })
})
