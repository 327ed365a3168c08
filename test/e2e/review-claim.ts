import type { Page } from 'playwright-core'
import { giveLicence, verifyWaiting } from './hand-in'

/** Opens the waiting claim of a state from the desk's queue. */
export const openFromQueue = async (
  page: Page,
  origin: string,
  state: string,
  claim: string,
): Promise<void> => {
  await page.goto(`${origin}/review/pages/queue/index`)
  await page
    .getByRole('button', { name: new RegExp(state) })
    .first()
    .click()
  await page
    .getByRole('button', { name: new RegExp(claim) })
    .first()
    .click()
  await page.getByRole('heading', { name: '申报审核' }).waitFor()
  await page.locator('.head__number', { hasText: claim }).waitFor()
}

/** Takes a step that is offered at the foot, and confirms it. */
export const takeStep = async (page: Page, step: string, yes: RegExp): Promise<void> => {
  await page.getByRole('button', { name: step, exact: true }).first().click()
  await page.getByRole('dialog').getByRole('button', { name: yes }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

/** The organisation that a contact acts for gives its licence, and a reviewer finds it right. */
export const verifyCompany = async (contact: Page, reviewer: Page): Promise<void> => {
  await giveLicence(contact)
  await verifyWaiting(reviewer)
}
