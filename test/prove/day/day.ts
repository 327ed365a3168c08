import type { Browser, ConsoleMessage, Page } from 'playwright-core'
import { commitment } from '../../../words/commitment'
import { launchBrowser, openPage, shoot } from '../../e2e/browser'
import { giveLicence, handIn, verifyWaiting } from '../../e2e/hand-in'
import { signIn } from '../../e2e/sign-in'
import { startProduct, type Product } from '../../e2e/start-product'
import { keepCompany, tellServer } from '../../e2e/tell-server'
import { prove, say } from '../proven'
import { dayClaims } from './claims'
import { fingers, keys, type Hands } from './hands'
import { grantedOf } from './lists'
import { decide, lookAgain, workAgain, workAtCounty, type Handed } from './office'
import { pay, publish } from './publisher'

/** More than a publication's five working days. */
const LATER_DAYS = 20
const DAY_MS = 86_400_000

interface Found {
  readonly hands: string
  readonly looked: number
  readonly granted: number
  readonly seconds: number
  readonly faults: readonly string[]
}

const handInAll = async (phone: Page): Promise<readonly Handed[]> => {
  const handed: Handed[] = []
  for (const { company, creditCode, item, entries, photo, fate } of dayClaims) {
    await keepCompany(phone, company, creditCode)
    await giveLicence(phone)
    const claim = await handIn(phone, { item, entries, ...(photo ? { photo } : {}) })
    const twin = dayClaims.findIndex(
      (one) => one.photo !== undefined && one.photo.file === photo?.file,
    )
    handed.push({ claim, fate, twin: handed[twin]?.claim })
  }
  return handed
}

/** As the contact of each: what was returned is handed in again. */
const correctAll = async (phone: Page, handed: readonly Handed[]): Promise<void> => {
  for (const [at, { claim, fate }] of handed.entries()) {
    if (fate !== 'corrected') continue
    const { company, creditCode } = dayClaims[at] ?? { company: '', creditCode: '' }
    await keepCompany(phone, company, creditCode)
    const opened = await tellServer(phone, 'open-claim', { claim })
    const { version } = opened.json as { version: number }
    const told = { claim, version, commitment: commitment.version }
    const { status, json } = await tellServer(phone, 'submit-claim', told)
    if (status !== 200) throw new Error(`submit-claim: ${JSON.stringify(json)}`)
  }
}

/** A refusal that the office is told in words is no trouble, though the browser notes its 409. */
const isTrouble = (line: ConsoleMessage): boolean =>
  line.type() === 'error' && !line.text().includes('409 (Conflict)')

/** One after another at the same PC or phone: each signs in on a page of their own. */
const openOffice = (browser: Browser, product: Product, hands: Hands) => {
  const troubles: string[] = []
  let page: Page | undefined
  return {
    troubles,
    as: async (person: string, path = '/review/pages/queue/index', now?: Date): Promise<Page> => {
      await page?.context().close()
      const opened = await openPage(browser, hands.screen)
      page = opened.page
      if (now) await page.clock.install({ time: now })
      page.setDefaultTimeout(30_000)
      page.on('console', (line) => isTrouble(line) && troubles.push(line.text()))
      page.on('pageerror', (error) => troubles.push(error.message))
      await signIn(page, product.origin(), person)
      await page.goto(`${product.origin()}${path}`)
      return page
    },
    shoot: async (name: string) => page && shoot(page, name),
  }
}
type Office = ReturnType<typeof openOffice>

/** The county's first look, and the contacts' corrections. */
const passOnAll = async (hands: Hands, office: Office, phone: Page, handed: readonly Handed[]) => {
  const county = await office.as('样例审核员·海州区')
  await verifyWaiting(county)
  for (const one of handed) await workAtCounty(hands, county, one)
  await correctAll(phone, handed)
  for (const one of handed) if (one.fate === 'corrected') await workAgain(hands, county, one)
  say('the county has passed on what it could')
}

/** The city's decisions; how many of them were looked at again. */
const decideAll = async (
  hands: Hands,
  office: Office,
  handed: readonly Handed[],
): Promise<number> => {
  const city = await office.as('样例审核员·市局')
  for (const one of handed) await decide(hands, city, one)
  say('the city has decided')
  return lookAgain(hands, await office.as('样例复核员·市局'), handed)
}

const workDay = async (browser: Browser, product: Product, hands: Hands): Promise<Found> => {
  const { page: phone } = await openPage(browser, fingers.screen)
  await signIn(phone, product.origin(), '样例联系人·周')
  const handed = await handInAll(phone)
  say(`${hands.name}: ${handed.length} claims are handed in`)
  const since = Date.now()
  const office = openOffice(browser, product, hands)
  try {
    await passOnAll(hands, office, phone, handed)
    const looked = await decideAll(hands, office, handed)
    const granted = grantedOf(handed.map(({ claim }) => claim))
    const publications = '/review/pages/publications/index'
    const publisher = await office.as('样例公示经办', publications)
    const published = await publish(hands, publisher, granted)
    await product.restart(LATER_DAYS)
    const later = new Date(Date.now() + LATER_DAYS * DAY_MS)
    const paymaster = await office.as('样例公示经办', publications, later)
    const paid = await pay(hands, paymaster, granted, later.toISOString().slice(0, 10))
    const faults = [...published, ...paid, ...office.troubles]
    const seconds = Math.round((Date.now() - since) / 1000)
    return { hands: hands.name, looked, granted: granted.length, seconds, faults }
  } catch (cause) {
    await office.shoot(`90-day-failed-${hands.screen.width}`)
    throw cause
  }
}

const onProduct = async (hands: Hands): Promise<Found> => {
  const [product, browser] = await Promise.all([startProduct(), launchBrowser()])
  try {
    return await workDay(browser, product, hands)
  } finally {
    await browser.close()
    await product.end()
  }
}

await prove(async () => {
  const found = [await onProduct(keys), await onProduct(fingers)]
  return {
    tables: [
      {
        title: `A day of ${dayClaims.length} claims at the office, from the queue to the treasury's list`,
        head: ['worked by', 'granted', 'looked at again', 'seconds', 'wrong'],
        rows: found.map(({ hands, granted, looked, seconds, faults }) => [
          ...[hands, granted, looked, seconds, faults.length],
        ]),
      },
    ],
    failures: found.flatMap(({ hands, faults }) => faults.map((fault) => `${hands}: ${fault}`)),
  }
})
