import type { Page } from 'playwright-core'

/** At the page of the code: its link opens the stand-in's phone, where a sample person confirms. */
export const confirmInWeChat = async (page: Page, person: string): Promise<void> => {
  const opened = page.context().waitForEvent('page')
  await page.getByRole('button', { name: '在微信中打开' }).click()
  const phone = await opened
  await phone.getByText(person).first().click()
  await phone.getByRole('button', { name: '确认在网页登录' }).click()
  await phone.getByText('已确认登录').first().waitFor()
  await phone.close()
}

/** Signs in from the page of one's own. */
export const signIn = async (page: Page, origin: string, person: string): Promise<void> => {
  await page.goto(`${origin}/pages/me/index`)
  await page.getByRole('button', { name: '微信登录' }).click()
  await confirmInWeChat(page, person)
  await page.getByText(person).first().waitFor()
}
