import { readFileSync } from 'node:fs'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'
import * as z from 'zod/mini'

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

const Violations = z.array(z.object({ id: z.string(), nodes: z.array(z.string()) }))

/** Whatever axe finds on the page as it stands, however slight, each with the elements it means. */
export const findBarriers = async (page: Page): Promise<readonly string[]> => {
  // Evaluated, not added as a script: the page's own policy lets none in.
  await page.evaluate(source)
  const found = await page.evaluate(async () => {
    const { violations } = await (window as never as { axe: typeof axe }).axe.run(document, {
      resultTypes: ['violations'],
      rules: { 'target-size': { enabled: true } },
    })
    return violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html }) => html.slice(0, 200)),
    }))
  })
  return z.parse(Violations, found).map(({ id, nodes }) => `${id}: ${nodes.join(' | ')}`)
}

/**
 * Waits until what follows the window's size by a script has followed it (that is told with the next
 * frame), and nothing moves any more that moves only once: a sheet that comes up, a page that fades in.
 */
export const settle = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await new Promise(requestAnimationFrame)
    const once = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity)
    await Promise.all(once.map(({ finished }) => finished.catch(() => undefined)))
  })

const SAME_FOR_MS = 200
const MOST_READS = 25

/** Waits until the words stay: a screen that is another one at this width asks for its own. */
export const stayWords = async (page: Page): Promise<void> => {
  let before: string | undefined
  for (let reads = 0; reads < MOST_READS; reads += 1) {
    const now = await page.evaluate(() => document.body.innerText)
    if (now === before) return
    before = now
    await page.waitForTimeout(SAME_FOR_MS)
  }
}

/** What reaches beyond the sides of the window, though nothing scrolls it there; the first few. */
export const findOverhang = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX)
        ? !element.matches('html, body, .taro_router, .taro_page, .taro_page_shade')
        : scrolls(element.parentElement))
    const out = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right, width: own, height } = element.getBoundingClientRect()
      if (own < 2 || height < 2 || scrolls(element.parentElement)) return false
      return right > width + 1 || left < -1
    })
    const scrolled = document.documentElement.scrollWidth > width ? ['the page scrolls'] : []
    return [...scrolled, ...out.slice(0, 5).map((one) => one.outerHTML.slice(0, 160))]
  })
