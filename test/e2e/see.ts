import type { Page } from 'playwright-core'

/** Waits until the words are in sight; screens under the one on top do not count. */
export const see = (page: Page, words: string): Promise<void> =>
  page.getByText(words).filter({ visible: true }).first().waitFor()
