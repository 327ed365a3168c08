import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { chromium, type Browser, type Page } from 'playwright-core'
import * as z from 'zod/mini'

const run = promisify(execFile)
const screens = 'test-output/screens'

const Ready = z.object({
  executablePath: z.string(),
  args: z.array(z.string()),
  env: z.record(z.string(), z.string()),
})

/**
 * A headless Chromium with web security on and Chinese letters, from npm alone.
 * The caller closes it.
 */
export const launchBrowser = async (): Promise<Browser> => {
  // A process of its own: the browser's package is an ES module, and Jest runs CommonJS.
  const { stdout } = await run(process.execPath, ['test/e2e/ready-chromium.mjs'])
  const { env, ...ready } = z.parse(Ready, JSON.parse(stdout))
  return chromium.launch({ ...ready, headless: true, env: { ...process.env, ...env } })
}

/** CSS pixels; `touch` is a phone: fingers, and the page's own viewport line is heeded. */
export interface Screen {
  width: number
  height: number
  touch?: boolean
}

export interface WatchedPage {
  page: Page
  /** Console errors, uncaught errors and failed requests, in order; a good page leaves it empty. */
  troubles: string[]
}

const watch = (page: Page): string[] => {
  const troubles: string[] = []
  page.on('console', (line) => {
    if (line.type() === 'error') troubles.push(`console: ${line.text()} ${line.location().url}`)
  })
  page.on('pageerror', (error) => troubles.push(`page: ${error.message}`))
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'unknown'
    // A page that is left, or that changes its mind, gives up its own requests: no failure.
    if (reason !== 'net::ERR_ABORTED') troubles.push(`request: ${reason} ${request.url()}`)
  })
  return troubles
}

/** A page in a fresh context (no cookies, no storage), set in China, watched from the start. */
export const openPage = async (
  browser: Browser,
  { width, height, touch = false }: Screen,
): Promise<WatchedPage> => {
  const context = await browser.newContext({
    viewport: { width, height },
    hasTouch: touch,
    isMobile: touch,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
  const page = await context.newPage()
  return { page, troubles: watch(page) }
}

/** Writes what is seen into test-output/screens/<name>.png and answers that path. */
export const shoot = async (page: Page, name: string): Promise<string> => {
  const path = join(screens, `${name}.png`)
  await page.screenshot({ path })
  return path
}
