/** The people of a model's world, and the model as it stands before anything is told. */
import { KeepApplicant } from '../../../contract/keep-applicant'
import type { Profile } from '../../../contract/shapes/applicant'
import { SignIn } from '../../../contract/sign-in'
import { itemIds } from '../../../policy/vocabulary'
import {
  openRound,
  round2026,
  setRules,
  signIn,
  signInReviewer,
  verify,
  type Person,
} from '../people'
import { creditCode, identityNumber, individual, organisation } from '../sample'
import { ask } from '../send'
import type { World } from '../world'
import { ALONE, RETURN_DAYS, type Applicant, type Model, type Someone } from './state'

export interface ModelScene {
  readonly world: World
  readonly people: Readonly<Record<string, Person>>
  /** When each last signed in; milliseconds since 1970. */
  readonly since: Map<string, number>
  readonly model: Model
}

export const HAIZHOU = '海州区'
export const DONGHAI = '东海县'

/** Two counties, several roles; the last registers only later, or never. */
const companies: readonly Pick<Applicant, 'county' | 'roles'>[] = [
  { county: HAIZHOU, roles: ['enterprise', 'university', 'alliance'] },
  { county: HAIZHOU, roles: ['enterprise', 'alliance', 'park'] },
  { county: DONGHAI, roles: ['enterprise', 'mediation', 'alliance'] },
  { county: DONGHAI, roles: ['individual'] },
  { county: HAIZHOU, roles: ['alliance', 'mediation', 'park', 'enterprise'] },
  { county: DONGHAI, roles: ['enterprise', 'alliance'] },
]

export const LATE = companies.length - 1

export const profileOf = (at: number, county: string): Profile => {
  const roles = [...(companies[at]?.roles ?? [])]
  if (roles.includes('individual')) return { ...individual(at), county }
  return { ...organisation(at), county, roles }
}

const contactOf = (at: number) => (at === 4 ? 'insider' : `contact-${at}`)

const applicantAt = ({ county, roles }: (typeof companies)[number], at: number): Applicant => ({
  ...{ id: null, registered: false, contact: contactOf(at), county, roles, version: 0 },
  name: profileOf(at, county).name,
  number: roles.includes('individual') ? identityNumber(at) : creditCode(at),
  requests: {},
})

/** The office; `insider` is a reviewer of the city and the contact of a company. */
const openOffice = async (world: World): Promise<readonly Person[]> => [
  await signInReviewer(world, 'county', { kind: 'county-reviewer', county: HAIZHOU }),
  await signInReviewer(world, 'other', { kind: 'county-reviewer', county: DONGHAI }),
  await signInReviewer(world, 'city', { kind: 'city-reviewer' }),
  await signInReviewer(world, 'second', { kind: 'city-reviewer' }),
  await signInReviewer(world, 'insider', { kind: 'city-reviewer' }),
  await signInReviewer(world, 'publisher', { kind: 'publisher' }),
  await signInReviewer(world, 'operator', { kind: 'operator' }),
]

const posts: Readonly<Record<string, Someone['post']>> = {
  county: { kind: 'county-reviewer', county: HAIZHOU },
  other: { kind: 'county-reviewer', county: DONGHAI },
  city: { kind: 'city-reviewer' },
  second: { kind: 'city-reviewer' },
  insider: { kind: 'city-reviewer' },
  publisher: { kind: 'publisher' },
  operator: { kind: 'operator' },
}

const nameOf = ({ who, person }: Person): Someone => {
  const post = posts[who] ?? null
  return { who, person, post, name: post ? `样例${who}` : null }
}

/** Round by round the same days: the later one is found first while both are open. */
const round2027 = {
  ...round2026,
  ...{ round: '2027-1', title: '2027年度样例批次', year: 2027, opens: '2026-05-02' },
  items: itemIds.filter((item) => item !== 'patent-agent'),
}
const CLOSES = '2029-12-31'

export const openScene = async (world: World): Promise<ModelScene> => {
  await openRound(world, { ...round2026, closes: CLOSES })
  await openRound(world, { ...round2027, closes: CLOSES })
  const people: Record<string, Person> = {}
  for (const one of await openOffice(world)) people[one.who] = one
  // What is drawn hangs on a key of the world's own, and has tests of its own.
  await setRules(world, { twoPairsAbove: ALONE, returnDays: RETURN_DAYS, publicationDays: 2 })
  const applicants = companies.map(applicantAt)
  for (const [at, applicant] of applicants.entries()) {
    const contact = (people[applicant.contact] ??= await signIn(world, applicant.contact))
    if (at === LATE) continue
    const profile = profileOf(at, applicant.county)
    applicant.id = (await ask(world, KeepApplicant, { profile }, contact)).applicant
    await verify(world, applicant.id)
    applicant.registered = true
    applicant.version = 1
  }
  return { world, people, since: new Map(), model: modelOf(people, applicants) }
}

const modelOf = (people: Readonly<Record<string, Person>>, applicants: Applicant[]): Model => ({
  people: Object.fromEntries(Object.entries(people).map(([who, one]) => [who, nameOf(one)])),
  applicants,
  claims: [],
  imports: [],
  publications: [],
  notices: [],
  rounds: { '2026-1': true, '2027-1': true },
  journal: 0,
  seals: [],
})

/** Whoever tells something has a session that lives: he signs in again where days went by. */
export const signedIn = async ({ world, people, since }: ModelScene, who: string) => {
  const person = people[who]
  if (!person) throw new Error(`nobody is called ${who}`)
  const now = world.ports.clock.now()
  if (now - (since.get(who) ?? 0) < HOURS) return person
  since.set(who, now)
  person.token = (await ask(world, SignIn, { code: `openid:${who}` })).token
  return person
}

const HOURS = 6 * 3_600_000
