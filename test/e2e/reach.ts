import type { Page } from 'playwright-core'
import { button } from './on-product'
import { see } from './see'
import type { Stage, Who } from './stage'

export interface Shown {
  readonly name: string
  readonly who: Who
  /** Opens it, and waits until it stands; some stand on the one before. */
  readonly reach: (page: Page, stage: Stage) => Promise<unknown>
}

/** Opens a path, which the stage may complete, and waits for its words. */
export const to =
  (path: string | ((stage: Stage) => string), words: string): Shown['reach'] =>
  async (page, stage) => {
    await page.goto(`${stage.origin}${typeof path === 'string' ? path : path(stage)}`)
    await see(page, words)
  }

export const next = (page: Page) => button(page, '下一步').click()
