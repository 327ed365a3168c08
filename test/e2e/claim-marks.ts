import { join } from 'node:path'
import type { Page } from 'playwright-core'

/** Sample certificates that `local/sample` holds: file, number and day. */
export interface Mark {
  readonly file: string
  readonly number: string
  readonly day: string
}

export const first: readonly Mark[] = [
  { file: 'madrid-1.jpg', number: '1712001', day: '2026-03-12' },
  { file: 'madrid-2.jpg', number: '1712002', day: '2026-05-20' },
]
export const second: readonly Mark[] = [
  { file: 'madrid-3.jpg', number: '1712003', day: '2026-06-18' },
  { file: 'madrid-4.jpg', number: '1712004', day: '2026-07-09' },
]

/** What adds to the photos of a Madrid claim's certificate. */
export const paperTray = /^拍照、选择照片或PDF：国际注册证书/
const licenceTray = /^拍照、选择照片或PDF：营业执照/

const photo = (file: string) => join('local/sample', file)

/** Fills in the references of a Madrid claim that is open at its entries. */
export const tellMarks = async (page: Page, marks: readonly Mark[]): Promise<void> => {
  for (const [at, { number, day }] of marks.entries()) {
    await page.getByRole('textbox', { name: '国际注册号' }).nth(at).fill(number)
    await page.getByLabel('证书或文书上的日期', { exact: true }).nth(at).fill(day)
  }
}

const choose = async (page: Page, tray: RegExp, files: readonly string[]): Promise<void> => {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: tray }).filter({ visible: true }).last().click()
  await (await chooser).setFiles(files.map(photo))
}

/** Photographs the certificates and waits until the server let each in. */
export const photograph = async (page: Page, marks: readonly Mark[]): Promise<void> => {
  await choose(
    page,
    paperTray,
    marks.map(({ file }) => file),
  )
  await page.getByText(`${marks.length}张`).first().waitFor()
}

/** The first claim's certificates and the licence, until the certificates were read. */
export const photographFirst = async (page: Page): Promise<void> => {
  await photograph(page, first)
  await choose(page, licenceTray, ['licence.jpg'])
  await waitUntilRead(page, first)
}

/** Waits until each number was read from its photo: seconds of a core that others use too. */
const waitUntilRead = async (page: Page, marks: readonly Mark[]): Promise<void> => {
  for (const { number } of marks)
    await page.getByText(number).filter({ visible: true }).first().waitFor({ timeout: 120_000 })
}

/** What stands in the references of a claim that is open at its entries, by their numbers. */
export const toldMarks = async (page: Page): Promise<readonly Omit<Mark, 'file'>[]> => {
  const numbers = await page.getByRole('textbox', { name: '国际注册号' }).all()
  const told = await Promise.all(
    numbers.map(async (field, at) => ({
      number: await field.inputValue(),
      day: await page.getByLabel('证书或文书上的日期', { exact: true }).nth(at).inputValue(),
    })),
  )
  return told.sort((a, b) => (a.number < b.number ? -1 : 1))
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
