import type { Page } from 'playwright-core'
import { see } from './see'

/** A reviewer's hands on the keys of a desk, which may be another page later. */
export const onKeys = (pageNow: () => Page) => {
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await pageNow().keyboard.press(key)
  }
  const type = (words: string) => pageNow().keyboard.type(words)
  const inDialog = (words: string) =>
    pageNow().getByRole('dialog').getByText(words).first().waitFor()
  /** The number at the head of the claim on top: keys meet its page, not the one before. */
  const onClaim = (claim: string) =>
    pageNow().locator('.head__number', { hasText: claim }).filter({ visible: true }).waitFor()
  /** A page that has only just come back into sight may not hear the first key. */
  const toSearch = async (): Promise<void> => {
    for (let tries = 0; tries < 20; tries += 1) {
      await press('/')
      if (await pageNow().evaluate(() => document.activeElement?.tagName === 'INPUT')) return
      await pageNow().waitForTimeout(100)
    }
    throw new Error('the key of the search is not heard')
  }
  const rowsShown = (claim: string) =>
    pageNow().locator(`[data-claim="${claim}"]`).filter({ visible: true }).first().waitFor()
  return {
    ...{ press, type, inDialog, onClaim, rowsShown },
    /** Does the step that is open, and sees that it was done. */
    confirm: async (done: string): Promise<void> => {
      await press('Control+Enter')
      await pageNow().getByRole('dialog').waitFor({ state: 'detached' })
      await see(pageNow(), done)
    },
    /** Searches a claim by its number, and opens it. */
    find: async (claim: string): Promise<void> => {
      await toSearch()
      await press('Control+a')
      await type(claim)
      await press('Enter')
      await see(pageNow(), `按申报号查找“${claim}”`)
      await rowsShown(claim)
      await press('j', 'Enter')
      await onClaim(claim)
    },
    backToQueue: async (): Promise<void> => {
      await press('q')
      await pageNow().getByRole('search').filter({ visible: true }).waitFor()
    },
  }
}
