import type { Browser, Page } from 'playwright-core'
import { launchBrowser, openPage, type Screen, type WatchedPage } from './browser'
import { startProduct, type Product } from './start-product'

export interface Running {
  origin(): string
  at(path: string): string
  /** A page of a fresh visitor; a phone unless told otherwise. */
  visit(screen?: Screen): Promise<WatchedPage>
}

/** Starts the product and a browser once for all tests of a file, and ends them after the last. */
export const onProduct = (): Running => {
  let product: Product
  let browser: Browser
  beforeAll(async () => {
    ;[product, browser] = await Promise.all([startProduct(), launchBrowser()])
  })
  afterAll(async () => {
    await browser.close()
    await product.end()
  })
  return {
    origin: () => product.origin(),
    at: (path) => `${product.origin()}${path}`,
    visit: async (screen = { width: 390, height: 844, touch: true }) => {
      const opened = await openPage(browser, screen)
      opened.page.setDefaultTimeout(30_000)
      return opened
    },
  }
}

/** The button on the screen on top: those under it stay in the document. */
export const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).filter({ visible: true }).last()
