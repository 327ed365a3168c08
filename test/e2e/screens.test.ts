import type { Page } from 'playwright-core'
import { shoot } from './browser'
import { findBarriers, findOverhang, settle, stayWords } from './look-at'
import { onProduct } from './on-product'
import { findFaultyWords, leastSize, readWords, wearElder } from './read-words'
import { to } from './reach'
import { screens } from './screens'
import { setStage, type Stage } from './stage'

jest.setTimeout(120_000)

const { origin, visit } = onProduct()
let stage: Stage

beforeAll(async () => {
  stage = await setStage(origin(), () => visit({ width: 390, height: 844 }))
})

/** High enough for the longest screen: axe judges no colours of what a bar at the foot covers. */
const ALL = 4000

const heights: Readonly<Record<number, number>> = { 320: 640, 390: 844, 768: 1024, 1440: 900 }

describe('looking', () => {
  const plant = async (html: string) => {
    const { page } = await visit({ width: 390, height: 844 })
    await to('/', '三步办成')(page, stage)
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

  test('finds words that are small, cut off, or do not fit their field', async () => {
    const page = await plant(
      '<p style="font-size: 12px">太小的字</p>' +
        '<p style="width: 60px; overflow: hidden; white-space: nowrap">这句话后面看不到了</p>' +
        '<div style="height: 40px; overflow: hidden"><p>第一行</p><p>看不到的第二行</p></div>' +
        '<select aria-label="选" style="width: 60px; font-size: 17px"><option>选中的这一项太长了</option></select>',
    )
    expect(await findFaultyWords(page)).toEqual([
      '12 px: 太小的字',
      'cut: 这句话后面看不到了',
      'cut: 看不到的第二行',
      'cut: 选中的这一项太长了',
    ])
  })
})

describe('what the phone wishes', () => {
  const styleOf = (page: Page, selector: string, name: 'backgroundColor' | 'animationDuration') =>
    page.locator(selector).evaluate((element, key) => getComputedStyle(element)[key], name)

  test('is followed in the dark, and left when it is printed', async () => {
    const { page } = await visit({ width: 390, height: 844 })
    await to('/', '三步办成')(page, stage)
    const light = await styleOf(page, 'body', 'backgroundColor')
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await styleOf(page, 'body', 'backgroundColor')).not.toBe(light)
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' })
    expect(await styleOf(page, 'body', 'backgroundColor')).toBe(light)
  })

  test('is no motion: nothing takes time', async () => {
    const { page } = await visit({ width: 390, height: 844 })
    await to('/pages/self-check/index', '您是哪一类主体')(page, stage)
    expect(await styleOf(page, '.check__turn', 'animationDuration')).toBe('0.2s')
    await page.emulateMedia({ reducedMotion: 'reduce' })
    expect(await styleOf(page, '.check__turn', 'animationDuration')).toBe('0s')
  })
})

describe.each(screens.map((screen) => [screen.name, screen] as const))('%s', (name, screen) => {
  const page = () => stage.page(screen.who)
  const resize = async (width: number, height = heights[width] ?? 900) => {
    await page().setViewportSize({ width, height })
    await settle(page())
  }

  beforeAll(async () => {
    await resize(390)
    await screen.reach(page(), stage)
  }, 60_000)

  test.each([320, 390, 768, 1440])(
    'at %d px nothing stands out, is cut off or too small',
    async (width) => {
      await resize(width)
      await shoot(page(), `screen-${name}-${width}`)
      expect(await findOverhang(page())).toEqual([])
      expect(await findFaultyWords(page())).toEqual([])
    },
  )

  test('turned and turned back, every word has the size it had', async () => {
    await resize(390)
    await stayWords(page())
    const before = await readWords(page())
    await resize(844, 390)
    expect(await findOverhang(page())).toEqual([])
    await resize(390)
    await stayWords(page())
    expect(await readWords(page())).toEqual(before)
  })

  test.each([320, 1440])('at %d px elder mode is large, and fits', async (width) => {
    await wearElder(page(), true)
    try {
      await resize(width)
      expect(await findOverhang(page())).toEqual([])
      expect(await findFaultyWords(page(), leastSize.elder)).toEqual([])
    } finally {
      await wearElder(page(), false)
    }
  })

  test.each([
    ['light', 390],
    ['dark', 1440],
  ] as const)('in the %s, at %d px, axe finds nothing', async (colorScheme, width) => {
    await page().emulateMedia({ colorScheme })
    try {
      await resize(width, ALL)
      expect(await findBarriers(page())).toEqual([])
    } finally {
      await page().emulateMedia({ colorScheme: 'light' })
    }
  })
})
