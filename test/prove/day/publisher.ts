import type { Page } from 'playwright-core'
import { importListWords } from '../../../words/screens/import-list'
import { publicationDeskWords as words } from '../../../words/screens/review-publications'
import { button } from '../../e2e/on-product'
import { see } from '../../e2e/see'
import type { Hands } from './hands'
import { comparePayable, comparePublished, payAll, saveBy, type Granted } from './lists'

/** Opens a publication, publishes what was granted, and opens the list. */
export const publish = async (
  hands: Hands,
  page: Page,
  granted: readonly Granted[],
): Promise<readonly string[]> => {
  const sheet = page.getByRole('dialog')
  await hands.use(page, button(page, words.open))
  await hands.use(page, sheet.getByRole('button', { name: words.yes, exact: true }))
  await sheet.waitFor({ state: 'detached' })
  await hands.use(page, button(page, words.start))
  await see(page, words.done(granted.length))
  return comparePublished(await saveBy(hands, page, button(page, words.excel)), granted)
}

/** Once its days are over: the treasury's list, and what came back from there. */
export const pay = async (
  hands: Hands,
  page: Page,
  granted: readonly Granted[],
  today: string,
): Promise<readonly string[]> => {
  const list = await saveBy(hands, page, button(page, words.payments))
  const faults = await comparePayable(list, granted)
  await hands.use(page, button(page, words.importPaid))
  const buffer = await payAll(list, today)
  const [asked] = await Promise.all([
    page.waitForEvent('filechooser'),
    hands.use(page, button(page, importListWords.choose)),
  ])
  await asked.setFiles({ name: '样例拨付结果.xlsx', mimeType: xlsx, buffer })
  await hands.use(page, button(page, importListWords.write(granted.length)))
  await see(page, importListWords.written(granted.length))
  return faults
}

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
