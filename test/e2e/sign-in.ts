import type { Page } from 'playwright-core'

/** Signs in as the page asks: the code's link opens the stand-in's phone, where a sample person confirms. */
export const signIn = async (page: Page, origin: string, person: string): Promise<void> => {
  await page.goto(`${origin}/pages/me/index`)
  await page.getByRole('button', { name: '微信登录' }).click()
  const opened = page.context().waitForEvent('page')
  await page.getByRole('button', { name: '在微信中打开' }).click()
  const phone = await opened
  await phone.getByText(person).first().click()
  await phone.getByRole('button', { name: '确认在网页登录' }).click()
  await phone.getByText('已确认登录').first().waitFor()
  await phone.close()
  await page.getByText(person).first().waitFor()
}
