import { join } from 'node:path'
import type { Page } from 'playwright-core'

/** Sample certificates that `local/sample` holds: file, number and day. */
export interface Mark {
  readonly file: string
  readonly number: string
  readonly day: string
}

/** What adds to the photos of a Madrid claim's certificate. */
export const paperTray = /^拍照、选择照片或PDF：国际注册证书/

const photo = (file: string) => join(__dirname, '../../local/sample', file)

/** Fills in the references of a Madrid claim that is open at its entries. */
export const tellMarks = async (page: Page, marks: readonly Mark[]): Promise<void> => {
  for (const [at, { number, day }] of marks.entries()) {
    await page.getByRole('textbox', { name: '国际注册号' }).nth(at).fill(number)
    await page.getByLabel('证书或文书上的日期').nth(at).fill(day)
  }
}

/** Photographs the certificates and waits until the server let each in. */
export const photograph = async (page: Page, marks: readonly Mark[]): Promise<void> => {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: paperTray }).filter({ visible: true }).last().click()
  await (await chooser).setFiles(marks.map(({ file }) => photo(file)))
  await page.getByText(`${marks.length}张`).first().waitFor()
}

/** Checks the answers, gives the commitment and hands in; answers the claim's number. */
export const handIn = async (page: Page): Promise<string> => {
  // The commitment; and before it, where a photo filled something in, that it was looked at.
  for (const box of await page.getByRole('checkbox').filter({ visible: true }).all())
    await box.check()
  await page.getByRole('button', { name: '提交申报' }).click()
  await page.getByText('已提交').first().waitFor()
  const claim = new URL(page.url()).searchParams.get('claim')
  if (!claim) throw new Error('the page of a claim names it')
  return claim
}
