import type { Locator, Page } from 'playwright-core'
import { stepWords, type ReviewStep } from '../../../words/screens/review-steps'
import type { Screen } from '../../e2e/browser'
import { onKeys } from '../../e2e/desk-keys'
import { openFromQueue } from '../../e2e/review-claim'
import { see } from '../../e2e/see'

/** How somebody at the office works: what is pressed or touched, and nothing else. */
export interface Hands {
  readonly name: string
  readonly screen: Screen
  /** From the queue, where it waits in that state. */
  open(page: Page, claim: string, state: string): Promise<void>
  /** Opens a step of the claim on top. */
  ask(page: Page, step: ReviewStep): Promise<void>
  use(page: Page, target: Locator): Promise<void>
  tick(page: Page, box: Locator): Promise<void>
  write(page: Page, field: Locator, words: string): Promise<void>
  /** Does the step that is open. */
  yes(page: Page, step: ReviewStep): Promise<void>
  /** Leaves the step that is open. */
  leave(page: Page): Promise<void>
}

const MOST_TABS = 200

const tabTo = async (page: Page, target: Locator): Promise<void> => {
  await target.waitFor()
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('no number of tabs leads there')
}

const keyOf: Readonly<Partial<Record<ReviewStep, string>>> = {
  ...{ accept: 'a', review: 'a', approve: 'a', recheck: 'a' },
  ...{ return: 'r', reject: 'x' },
}

const dialogOf = (page: Page): Locator => page.getByRole('dialog')

/** A PC: from sign-in to the last list no mouse is touched. */
export const keys: Hands = {
  name: 'keys alone, 1440 px',
  screen: { width: 1440, height: 900 },
  open: async (page, claim) => {
    const desk = onKeys(() => page)
    if (await page.locator('.head__number').filter({ visible: true }).count())
      await desk.backToQueue()
    else await page.getByRole('search').filter({ visible: true }).waitFor()
    await desk.find(claim)
  },
  ask: async (page, step) => {
    await page.keyboard.press(keyOf[step] ?? '')
    await dialogOf(page).waitFor()
  },
  use: async (page, target) => {
    await tabTo(page, target)
    await page.keyboard.press('Enter')
  },
  tick: async (page, box) => {
    await tabTo(page, box)
    await page.keyboard.press('Space')
  },
  write: async (page, field, words) => {
    await tabTo(page, field)
    await page.keyboard.type(words)
  },
  yes: (page) => page.keyboard.press('Control+Enter'),
  leave: (page) => page.keyboard.press('Escape'),
}

/** A phone: fingers on what is seen, and its own keyboard for words. */
export const fingers: Hands = {
  name: 'fingers, 390 px',
  screen: { width: 390, height: 844, touch: true },
  open: (page, claim, state) => openFromQueue(page, new URL(page.url()).origin, state, claim),
  ask: async (page, step) => {
    const { label } = stepWords[step]
    await page.getByRole('button', { name: label, exact: true }).first().tap()
    await dialogOf(page).waitFor()
  },
  use: (_page, target) => target.tap(),
  tick: (_page, box) => box.tap(),
  write: async (page, field, words) => {
    await field.tap()
    await page.keyboard.type(words)
  },
  yes: (page, step) =>
    dialogOf(page)
      .getByRole('button', { name: new RegExp(stepWords[step].yes) })
      .tap(),
  leave: (page) => dialogOf(page).getByRole('button', { name: '关闭' }).first().tap(),
}

/** Does the step that is open, and sees that it was done. */
export const confirm = async (hands: Hands, page: Page, step: ReviewStep): Promise<void> => {
  await hands.yes(page, step)
  await dialogOf(page).waitFor({ state: 'detached' })
  await see(page, stepWords[step].done)
}
