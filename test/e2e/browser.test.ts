import { createServer, type Server } from 'node:http'
import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser, openPage, shoot } from './browser'

// The first start on a machine unpacks the browser.
jest.setTimeout(120_000)

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const phone = { width: 390, height: 844, touch: true }
const missing = String.fromCodePoint(0x10fffd)

interface Drawing {
  picture: string
  ink: number
}

/** Draws one letter on a 64 px canvas; `ink` counts its dark pixels. */
const draw = (page: Page, letter: string, font = '48px sans-serif'): Promise<Drawing> =>
  page.evaluate(
    ([text, face]) => {
      const canvas = document.createElement('canvas')
      canvas.width = canvas.height = 64
      const pen = canvas.getContext('2d')
      if (!pen) throw new Error('no canvas')
      pen.font = face
      pen.fillText(text, 8, 48)
      const alphas = pen.getImageData(0, 0, 64, 64).data.filter((_, at) => at % 4 === 3)
      return { picture: canvas.toDataURL(), ink: alphas.filter((alpha) => alpha > 128).length }
    },
    [letter, font] as const,
  )

describe('Chinese letters', () => {
  let page: Page
  beforeAll(async () => {
    page = (await openPage(browser, phone)).page
  })

  test.each(['知', '惠'])('%s draws ink', async (letter) => {
    expect((await draw(page, letter)).ink).toBeGreaterThan(200)
  })

  test('知, 惠 and the box of a missing letter are three different pictures', async () => {
    const drawings = [await draw(page, '知'), await draw(page, '惠'), await draw(page, missing)]
    expect(new Set(drawings.map(({ picture }) => picture)).size).toBe(3)
  })

  test('are drawn by a face that lacks them, too', async () => {
    const plain = await draw(page, '知')
    expect(await draw(page, '知', '48px "PingFang SC", system-ui')).toEqual(plain)
  })

  test('are heavier in bold', async () => {
    const plain = await draw(page, '知')
    expect((await draw(page, '知', 'bold 48px sans-serif')).ink).toBeGreaterThan(plain.ink)
  })
})

describe('a page', () => {
  test('at 390 px is 390 px wide', async () => {
    const { page } = await openPage(browser, phone)
    await page.setContent('<meta name="viewport" content="width=device-width">知惠')
    expect(await page.evaluate(() => document.documentElement.clientWidth)).toBe(390)
  })

  test('feels fingers only where it is asked to', async () => {
    const feel = async (touch: boolean) => {
      const { page } = await openPage(browser, { ...phone, touch })
      return page.evaluate(() => matchMedia('(pointer: coarse)').matches)
    }
    expect([await feel(true), await feel(false)]).toEqual([true, false])
  })

  test('is shot into the screens folder at its own size', async () => {
    const { page } = await openPage(browser, phone)
    const picture = await readFile(await shoot(page, 'browser-harness'))
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([390, 844])
  })
})

describe('troubles', () => {
  let server: Server
  let origin: string
  beforeAll(async () => {
    server = createServer((_, reply) => reply.setHeader('content-type', 'text/html').end('<p>知惠'))
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const address = server.address()
    if (!address || typeof address === 'string') throw new Error('no port')
    origin = `http://127.0.0.1:${address.port}`
  })
  afterAll(() => new Promise((closed) => server.close(closed)))

  const visit = async () => {
    const watched = await openPage(browser, phone)
    await watched.page.goto(origin)
    return watched
  }

  test('of a good page are none', async () => {
    expect((await visit()).troubles).toEqual([])
  })

  test('hold what the page says as an error, and nothing milder', async () => {
    const { page, troubles } = await visit()
    const said = page.waitForEvent('console', (line) => line.type() === 'error')
    await page.evaluate(() => {
      console.warn('mild')
      console.error('said')
    })
    await said
    expect(troubles).toEqual([expect.stringContaining('console: said')])
  })

  test('hold an error that nobody caught', async () => {
    const { page, troubles } = await visit()
    const thrown = page.waitForEvent('pageerror')
    await page.addScriptTag({ content: 'throw new Error("uncaught")' })
    await thrown
    expect(troubles).toContain('page: uncaught')
  })

  test('hold a request that reached nobody', async () => {
    const { page, troubles } = await visit()
    const failed = page.waitForEvent('requestfailed')
    await page.evaluate(() => fetch('http://127.0.0.1:1/').catch(() => undefined))
    await failed
    expect(troubles).toContainEqual(expect.stringMatching(/^request: .* http:\/\/127\.0\.0\.1:1\//))
  })

  test("hold another origin's answer that was read without leave: CORS is on", async () => {
    const { page, troubles } = await visit()
    const other = origin.replace('127.0.0.1', 'localhost')
    const refused = page.waitForEvent('console')
    await page.evaluate((url) => fetch(url).catch(() => undefined), `${other}/`)
    await refused
    expect(troubles).toContainEqual(expect.stringContaining('CORS policy'))
  })
})
