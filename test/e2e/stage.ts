import type { Page } from 'playwright-core'
import { commitment } from '../../words/commitment'
import type { WatchedPage } from './browser'
import type { Mark } from './claim-marks'
import { handInDraft } from './fresh-draft'
import { giveLicence, verifyWaiting } from './hand-in'
import { signIn } from './sign-in'
import { beginDraft, keepCompany, tellServer } from './tell-server'

const people = {
  contact: '样例联系人·林',
  county: '样例审核员·海州区',
  city: '样例审核员·市局',
  second: '样例复核员·市局',
  publisher: '样例公示经办',
  operator: '样例运维',
} as const

export type Who = 'guest' | keyof typeof people

/** What the screens stand on: who is signed in, a page for each, and what lies in the store. */
export interface Stage {
  readonly origin: string
  page(who: Who): Page
  /** A claim that is handed in, and a draft that is not. */
  readonly sent: string
  readonly draft: string
  /** A publication of one claim. */
  readonly publication: string
}

export const company = '连云港样例仪器有限公司'
/** One that nobody has verified yet. */
export const newcomer = '连云港样例电子有限公司'
const companies = [
  [newcomer, '91320700MA00BADN2B'],
  [company, '91320700MA00BADN18'],
] as const
export const marks: readonly Mark[] = [
  { file: 'madrid-1.jpg', number: '1712001', day: '2026-03-12' },
]
const reference = { number: '1712001', holder: 'SAMPLE CO., LTD.', date: '2026-03-12' }

const tell = async (page: Page, name: string, told: object): Promise<Record<string, unknown>> => {
  const { status, json } = await tellServer(page, name, told)
  if (status !== 200) throw new Error(`${name}: ${JSON.stringify(json)}`)
  return json as Record<string, unknown>
}

/** A claim all the way to a publication, where no screen is needed on the way; its publication. */
const publishOne = async (page: (who: Who) => Page): Promise<string> => {
  const references = [{ number: '样例认定2026', holder: company, date: '2026-03-12' }]
  const entries = [{ facts: { tier: 'advantage' }, references }]
  const item = 'national-ip-enterprise'
  const { claim } = await tell(page('contact'), 'start-claim', { item, entries })
  const steps = [
    ['contact', 'submit-claim', { commitment: commitment.version }],
    ['county', 'accept-claim', {}],
    ['county', 'review-claim', {}],
    ['city', 'approve-claim', { amount: 2_000_000 }],
    // The first decision of an item is always looked at again.
    ['second', 'recheck-claim', {}],
  ] as const
  for (const [at, [who, name, told]] of steps.entries())
    await tell(page(who), name, { claim, version: at + 1, ...told })
  const today = new Date().toISOString().slice(0, 10)
  const round = `${today.slice(0, 4)}-1`
  const opened = await tell(page('publisher'), 'open-publication', { round, from: today, days: 5 })
  const publication = String(opened['publication'])
  await tell(page('publisher'), 'publish-claims', { publication })
  return publication
}

/** Signs everybody in on pages of their own and puts something there for every screen to show. */
export const setStage = async (
  origin: string,
  visit: () => Promise<WatchedPage>,
): Promise<Stage> => {
  const pages = new Map<Who, Page>([['guest', (await visit()).page]])
  const page = (who: Who): Page => {
    const found = pages.get(who)
    if (!found) throw new Error(`${who} is not there`)
    return found
  }
  for (const [who, name] of Object.entries(people) as [keyof typeof people, string][]) {
    pages.set(who, (await visit()).page)
    await signIn(page(who), origin, name)
  }
  for (const [name, code] of companies) {
    await keepCompany(page('contact'), name, code)
    await giveLicence(page('contact'))
  }
  await verifyWaiting(page('county'), newcomer)
  const publication = await publishOne(page)
  const sent = await handInDraft(page('contact'), origin, marks)
  const draft = await beginDraft(page('contact'), [{ ...reference, number: '', date: '' }])
  return { origin, page, sent, draft, publication }
}
