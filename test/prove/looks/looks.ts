import { mkdirSync, rmSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { launchBrowser, openPage } from '../../e2e/browser'
import { findBarriers, findOverhang, settle } from '../../e2e/look-at'
import { findFaultyWords, leastSize, wearElder } from '../../e2e/read-words'
import { desks, screens } from '../../e2e/screens'
import { setStage, type Stage } from '../../e2e/stage'
import { startProduct } from '../../e2e/start-product'
import { prove, say } from '../proven'

const folder = 'test-output/looks'
const all = [...screens, ...desks]
const heights = { 320: 640, 390: 844, 768: 1024, 1440: 900 }
const widths = [320, 390, 768, 1440] as const

/** High enough for the longest screen: axe judges no colours of what a bar at the foot covers. */
const ALL = 4000

interface Mode {
  readonly name: string
  readonly colorScheme: 'light' | 'dark'
  readonly elder: boolean
}

const modes: readonly Mode[] = [
  { name: 'light', colorScheme: 'light', elder: false },
  { name: 'dark', colorScheme: 'dark', elder: false },
  { name: 'elder', colorScheme: 'light', elder: true },
  { name: 'elder-dark', colorScheme: 'dark', elder: true },
]

const wear = async (page: Page, { colorScheme, elder }: Mode): Promise<void> => {
  await page.emulateMedia({ colorScheme })
  await wearElder(page, elder)
}

/** As high as its content, so that a picture has all of it. */
const heightOf = (page: Page, least: number): Promise<number> =>
  page.evaluate((floor) => {
    const boxes = [...document.querySelectorAll('.screen, .sheet__content')]
    return Math.min(4000, Math.max(floor, ...boxes.map((box) => box.scrollHeight)))
  }, least)

/** Photographs a screen as it stands and answers what is wrong with it, in sentences. */
const lookAt = async (page: Page, name: string, mode: Mode): Promise<readonly string[]> => {
  const faults: string[] = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: heights[width] })
    await settle(page)
    const least = mode.elder ? leastSize.elder : leastSize.usual
    const seen = [...(await findOverhang(page)), ...(await findFaultyWords(page, least))]
    await page.setViewportSize({ width, height: await heightOf(page, heights[width]) })
    await settle(page)
    await page.screenshot({ path: `${folder}/${name}-${width}-${mode.name}.png` })
    await page.setViewportSize({ width, height: ALL })
    const barriers = await findBarriers(page)
    faults.push(
      ...[...seen, ...barriers].map((fault) => `${name}, ${width} px, ${mode.name}: ${fault}`),
    )
  }
  return faults
}

const onStage = async <Found>(look: (stage: Stage) => Promise<Found>): Promise<Found> => {
  const [product, browser] = await Promise.all([startProduct(), launchBrowser()])
  const visit = async () => {
    const opened = await openPage(browser, { width: 390, height: 844 })
    opened.page.setDefaultTimeout(30_000)
    return opened
  }
  try {
    return await look(await setStage(product.origin(), visit))
  } finally {
    await browser.close()
    await product.end()
  }
}

const lookAtAll = async (stage: Stage): Promise<ReadonlyMap<Mode, readonly string[]>> => {
  const faults = new Map<Mode, readonly string[]>(modes.map((mode) => [mode, []]))
  for (const { name, who, reach } of all) {
    const page = stage.page(who)
    await page.setViewportSize({ width: 390, height: 844 })
    await reach(page, stage)
    for (const mode of modes) {
      await wear(page, mode)
      faults.set(mode, [...(faults.get(mode) ?? []), ...(await lookAt(page, name, mode))])
    }
    await wear(page, { name: 'as it was', colorScheme: 'light', elder: false })
    say(name)
  }
  return faults
}

await prove(async () => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const faults = await onStage(lookAtAll)
  return {
    tables: [
      {
        title: `${all.length} screens, each at ${widths.join(', ')} px; pictures in ${folder}`,
        head: ['mode', 'pictures', 'faults'],
        rows: [...faults].map(([{ name }, found]) => [
          ...[name, all.length * widths.length, found.length],
        ]),
      },
    ],
    failures: [...faults.values()].flat(),
  }
})
