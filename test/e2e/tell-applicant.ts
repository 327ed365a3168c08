import type { Page } from 'playwright-core'

/** The sample company; its code is valid, and it does not exist. */
export const company = '连云港样例海洋仪器有限公司'

/** Fills in the form of the applicant that is open. */
export const tellApplicant = async (page: Page): Promise<void> => {
  await page.getByRole('textbox', { name: /^单位名称/ }).fill(company)
  await page
    .getByRole('textbox', { name: /^英文名称/ })
    .fill('LIANYUNGANG SAMPLE OCEAN INSTRUMENTS CO., LTD.')
  await page.getByRole('textbox', { name: /^统一社会信用代码/ }).fill('91320700MA00YANG7T')
  await page.getByLabel('所属县区').selectOption('海州区')
  await page.getByRole('checkbox', { name: '企业' }).check()
  await page.getByRole('textbox', { name: /^联系人/ }).fill('样例联系人')
  await page.getByRole('textbox', { name: /^联系电话/ }).fill('13800001234')
  await page.getByRole('textbox', { name: /^开户银行/ }).fill('样例银行连云港分行')
  await page.getByRole('textbox', { name: /^银行账号/ }).fill('6222 0000 1111 2222')
}
