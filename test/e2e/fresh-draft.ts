import type { Page } from 'playwright-core'
import { commitment } from '../../words/commitment'
import { photograph, type Mark } from './claim-marks'
import { button } from './on-product'
import { see } from './see'
import { beginDraft, tellServer } from './tell-server'

let count = 0
/** A registration number that no other test of the file tells. */
export const freshNumber = (): string => String(1_800_000 + (count += 1))

/** A reference with everything told. */
export const freshPaper = () => ({
  number: freshNumber(),
  holder: 'SAMPLE CO., LTD.',
  date: '2026-03-12',
})

export const openDraft = async (page: Page, origin: string, claim: string): Promise<void> => {
  await page.goto(`${origin}/pages/claim/index?claim=${claim}`)
  await see(page, '第1步，共3步')
}

/** The same at its entries, without a photo. */
export const openEntries = async (page: Page, origin: string, claim: string): Promise<void> => {
  await openDraft(page, origin, claim)
  await button(page, /先填写成果信息/).click()
  await see(page, '第2步，共3步')
}

/** A Madrid draft of one mark, whole but for its photo, before its contact; its number. */
export const freshDraft = async (page: Page, origin: string): Promise<string> => {
  const claim = await beginDraft(page, [freshPaper()])
  await openDraft(page, origin, claim)
  return claim
}

export const freshEntries = async (page: Page, origin: string): Promise<string> => {
  const claim = await beginDraft(page, [freshPaper()])
  await openEntries(page, origin, claim)
  return claim
}

/** The field of the mark's number, on the screen on top. */
export const markField = (page: Page) => page.getByRole('textbox', { name: '国际注册号' }).last()

/** The next time that the server keeps a draft of this page. */
export const kept = (page: Page) =>
  page.waitForResponse((answer) => answer.url().endsWith('/api/keep-draft') && answer.ok())

/** A claim of one mark, photographed and handed in; its number. */
export const handInDraft = async (
  page: Page,
  origin: string,
  photos: readonly Mark[],
): Promise<string> => {
  const claim = await freshDraft(page, origin)
  await photograph(page, photos)
  const told = { claim, version: 1, commitment: commitment.version }
  const { status, json } = await tellServer(page, 'submit-claim', told)
  if (status !== 200) throw new Error(JSON.stringify(json))
  return claim
}
