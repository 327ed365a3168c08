import type { Page } from 'playwright-core'
import { shoot } from './browser'

/** From the home page: two marks in 12 countries, one in 9, and a premium of 30 000 yuan. */
export const checkMarksAndInsurance = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '马上测算' }).click()
  await page.getByRole('checkbox', { name: '企业' }).check()
  await page.getByRole('button', { name: '下一步' }).click()
  await page.getByRole('checkbox', { name: /马德里/ }).check()
  await page.getByRole('checkbox', { name: /保险/ }).check()
  await page.getByRole('button', { name: '下一步' }).click()
  await page.getByRole('textbox', { name: /延伸到多少/ }).fill('12')
  await page.getByRole('textbox', { name: /有几件/ }).fill('2')
  await page.getByRole('button', { name: /再加一件/ }).click()
  await page
    .getByRole('textbox', { name: /延伸到多少/ })
    .nth(1)
    .fill('9')
  await shoot(page, '02-self-check')
  await page.getByRole('button', { name: '下一步' }).click()
  await page.getByRole('textbox', { name: /保费/ }).fill('30000')
  await page.getByRole('button', { name: '下一步' }).click()
}
