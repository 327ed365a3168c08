import type { Page } from 'playwright-core'
import { shoot } from './browser'
import { see } from './see'

const next = (page: Page) => page.getByRole('button', { name: '下一步' }).click()

/** From the home page: two marks in 12 countries, one in 9, and a premium of 30 000 yuan. */
export const checkMarksAndInsurance = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '马上测算' }).click()
  await page.getByRole('checkbox', { name: '企业' }).check()
  await next(page)
  await page.getByRole('checkbox', { name: /^商标/ }).check()
  await page.getByRole('checkbox', { name: /^贷款和保险/ }).check()
  await next(page)
  await page.getByRole('checkbox', { name: /马德里/ }).check()
  await page.getByRole('checkbox', { name: /保险/ }).check()
  await see(page, '按件数算：每件1万元；保费的50%以内')
  await next(page)
  // A premium may decide more than a mark: it is asked first.
  await page.getByRole('textbox', { name: /保险有几份/ }).fill('1')
  await next(page)
  await page.getByRole('textbox', { name: /保费/ }).fill('30000')
  await next(page)
  await page.getByRole('textbox', { name: /商标有几件/ }).fill('2')
  await page.getByRole('button', { name: /有情况不同的商标/ }).click()
  await page.getByRole('textbox', { name: /第2组.*有几件/ }).fill('1')
  await next(page)
  await page.getByRole('textbox', { name: /延伸到多少/ }).fill('12')
  await see(page, '最高 4.5万元')
  await shoot(page, '02-self-check')
  await next(page)
  await page.getByRole('textbox', { name: /延伸到多少/ }).fill('9')
  await see(page, '最高 3.5万元')
  await page.getByRole('button', { name: '看结果' }).click()
}
