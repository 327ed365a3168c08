import type { Page } from 'playwright-core'
import { refusalWords } from '../../../words/refusals'
import { see } from '../../e2e/see'
import { tellServer } from '../../e2e/tell-server'
import type { Fate } from './claims'
import { confirm, type Hands } from './hands'

/** A claim that was handed in. */
export interface Handed {
  readonly claim: string
  readonly fate: Fate
  /** The claim whose photo it shows too. */
  readonly twin: string | undefined
}

const inDialog = (page: Page, words: string): Promise<void> =>
  page.getByRole('dialog').getByText(words).first().waitFor()

const giveBack = async (hands: Hands, page: Page): Promise<void> => {
  const sheet = page.getByRole('dialog')
  await hands.ask(page, 'return')
  await hands.tick(page, sheet.getByRole('checkbox').first())
  await hands.write(page, sheet.getByRole('textbox').first(), '样例：请核对名称')
  await confirm(hands, page, 'return')
}

const passOn = async (hands: Hands, page: Page): Promise<void> => {
  for (const step of ['accept', 'review'] as const) {
    await hands.ask(page, step)
    await confirm(hands, page, step)
  }
}

/** The county's first look at one: returned with its faults, or accepted, reviewed and passed on. */
export const workAtCounty = async (
  hands: Hands,
  page: Page,
  { claim, fate, twin }: Handed,
): Promise<void> => {
  await hands.open(page, claim, '待受理')
  if (twin !== undefined) await see(page, twin)
  await (fate === 'corrected' ? giveBack(hands, page) : passOn(hands, page))
}

/** What came back corrected. */
export const workAgain = async (hands: Hands, page: Page, { claim }: Handed): Promise<void> => {
  await hands.open(page, claim, '待受理')
  await passOn(hands, page)
}

const refuse = async (hands: Hands, page: Page, why: string): Promise<void> => {
  await hands.leave(page)
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await hands.ask(page, 'reject')
  await hands.write(page, page.getByRole('dialog').getByRole('textbox').first(), why)
  await confirm(hands, page, 'reject')
}

/** The city grants what the text owes, and refuses what it can't grant, with the reason that it was shown. */
export const decide = async (hands: Hands, page: Page, { claim, fate }: Handed): Promise<void> => {
  await hands.open(page, claim, '待决定')
  await hands.ask(page, 'approve')
  if (fate === 'full') {
    await inDialog(page, '按现在的核算不能批准')
    return refuse(hands, page, '样例：名额已满')
  }
  if (fate === 'used') {
    await hands.yes(page, 'approve')
    await inDialog(page, refusalWords['reference-used'])
    return refuse(hands, page, '样例：证书已获资助')
  }
  return confirm(hands, page, 'approve')
}

const waitsForSecondLook = async (page: Page, claim: string): Promise<boolean> => {
  const { json } = await tellServer(page, 'inspect-claim', { claim })
  return (json as { claim: { sample?: string } }).claim.sample !== undefined
}

/** Another person looks again at what was drawn; how many. */
export const lookAgain = async (
  hands: Hands,
  page: Page,
  claims: readonly Handed[],
): Promise<number> => {
  let looked = 0
  for (const { claim } of claims) {
    if (!(await waitsForSecondLook(page, claim))) continue
    await hands.open(page, claim, '待复核')
    await hands.ask(page, 'recheck')
    await confirm(hands, page, 'recheck')
    looked += 1
  }
  return looked
}
