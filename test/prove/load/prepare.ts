import { AcceptInvitation } from '../../../contract/accept-invitation'
import { InviteStaff } from '../../../contract/invite-staff'
import { KeepApplicant } from '../../../contract/keep-applicant'
import { StartClaim } from '../../../contract/start-claim'
import { WhoAmI } from '../../../contract/who-am-i'
import { referenceRules } from '../../../policy/claims/references'
import { claimedItems, newCompany, newEntry } from '../new-claim'
import { heardBy, openPhone, signInVisitor, type Visitor } from '../visitor'
import type { Day } from './day'
import type { Reviewer } from './review'
import type { Draft } from './visit'

const AT_ONCE = 6
const counties = ['海州区', '连云区', '赣榆区', '东海县'] as const
const COLLEAGUES = 2

const signIn = async ({ origin, codes }: Day, openid: string): Promise<Visitor> => {
  const phone = openPhone(origin)
  const heard = await phone.signIn(await codes.issue(openid))
  if (heard.refused !== undefined) throw new Error(`${openid} was not signed in: ${heard.text}`)
  return phone
}

/** Items that one certificate proves. */
const items = claimedItems.filter(([item]) => referenceRules[item].documents.length === 1)

/** A company with so many drafts, one item after the other. */
const registerCompany = async (day: Day, n: number, drafts: number): Promise<readonly Draft[]> => {
  const openid = `load-contact-${n}`
  const phone = await signIn(day, openid)
  const profile = { ...newCompany(), county: counties[n % counties.length] ?? counties[0] }
  await heardBy(phone, KeepApplicant, { profile })
  const made: Draft[] = []
  for (let at = 0; at < drafts; at += 1) {
    const [item, facts] = items[(n + at) % items.length] ?? ['gi-product', {}]
    const entries = [newEntry(item, facts)]
    const { claim, version } = await heardBy(phone, StartClaim, { item, entries })
    made.push({ openid, claim, version, documents: referenceRules[item].documents })
  }
  return made
}

/** Companies with their drafts, in the order in which they come: every one once before any comes again. */
export const registerCompanies = async (
  day: Day,
  companies: number,
  drafts: number,
): Promise<readonly Draft[]> => {
  const made: (readonly Draft[])[] = []
  // The lanes take from one and the same.
  const numbers = Array.from({ length: companies }).keys()
  const lane = async (): Promise<void> => {
    for (const n of numbers)
      made[n] = await registerCompany(day, n, Math.max(0, Math.ceil((drafts - n) / companies)))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane))
  const most = Math.max(...made.map(({ length }) => length))
  return Array.from({ length: most }, (_, at) =>
    made.flatMap((all) => all.slice(at, at + 1)),
  ).flat()
}

/** Reviewers of every county, each invited by the operator and signed in as himself. */
export const gatherReviewers = async (day: Day): Promise<readonly Reviewer[]> => {
  const operator = await signInVisitor(day.origin, 'sample-operator')
  const reviewers: Reviewer[] = []
  for (const county of counties)
    for (let nth = 0; nth < COLLEAGUES; nth += 1) {
      const visitor = await signIn(day, `load-reviewer-${county}-${nth}`)
      const post = { kind: 'county-reviewer', county } as const
      const name = `样例审核员${county}${nth + 1}`
      const { code } = await heardBy(operator, InviteStaff, { name, post })
      await heardBy(visitor, AcceptInvitation, { code })
      const { person } = await heardBy(visitor, WhoAmI, {})
      reviewers.push({ visitor, person, nth })
    }
  return reviewers
}
