import { messages } from '../../contract/messages'
import { openRound, signIn, signInContact, signInReviewer, type Person } from './people'
import { openEmbeddedWorld, type World } from './world'

const everybody = ['guest', 'person', 'contact', 'county', 'city', 'publisher', 'operator'] as const
type Kind = (typeof everybody)[number]

const signedIn: readonly Kind[] = ['person', 'contact', 'county', 'city', 'publisher', 'operator']
const contacts: readonly Kind[] = ['contact']
const reviewers: readonly Kind[] = ['county', 'city']
const desk: readonly Kind[] = ['county', 'city', 'publisher']
const city: readonly Kind[] = ['city']
const publishers: readonly Kind[] = ['city', 'publisher']
const paymasters: readonly Kind[] = ['publisher']
const operators: readonly Kind[] = ['operator']
const staff: readonly Kind[] = ['county', 'city', 'publisher', 'operator']

/** Who may send what: the one table. A message that is not in it fails below. */
const mayBeSentBy: Readonly<Record<string, readonly Kind[]>> = {
  'show-service': everybody,
  estimate: everybody,
  'sign-in': everybody,
  'start-web-sign-in': everybody,
  'finish-web-sign-in': everybody,
  'send-suggestion': everybody,
  'confirm-web-sign-in': signedIn,
  'sign-out': signedIn,
  'who-am-i': signedIn,
  'keep-applicant': signedIn,
  'act-for': signedIn,
  'ask-to-join': signedIn,
  'list-contacts': contacts,
  'answer-join': contacts,
  'list-joins': operators,
  'settle-join': operators,
  'invite-licence': contacts,
  'admit-licence': contacts,
  'list-verifications': reviewers,
  'show-verification': reviewers,
  'settle-verification': reviewers,
  'take-along': signedIn,
  'forget-me': signedIn,
  'list-notices': signedIn,
  'read-notice': signedIn,
  forecast: contacts,
  'start-claim': contacts,
  'keep-draft': contacts,
  'invite-photo': contacts,
  'admit-photo': contacts,
  'drop-photo': contacts,
  'list-readings': contacts,
  'submit-claim': contacts,
  'withdraw-claim': contacts,
  'list-claims': contacts,
  'open-claim': contacts,
  'list-queue': desk,
  'browse-queue': desk,
  'search-claims': desk,
  'inspect-claim': desk,
  'list-others': desk,
  'check-papers': desk,
  'accept-claim': reviewers,
  'return-claim': reviewers,
  'review-claim': reviewers,
  'approve-claim': city,
  'reject-claim': city,
  'undo-decision': city,
  'settle-objection': city,
  'recheck-claim': city,
  'assign-claim': reviewers,
  'note-claim': reviewers,
  'list-mine': reviewers,
  'list-colleagues': reviewers,
  'set-absence': reviewers,
  'compare-claims': reviewers,
  'rank-claims': city,
  'open-publication': publishers,
  'publish-claims': publishers,
  'record-objection': publishers,
  'pay-claim': publishers,
  'list-publications': everybody,
  'show-publication': everybody,
  'print-claim': signedIn,
  'write-published': desk,
  'write-payments': paymasters,
  'read-list': staff,
  'import-payments': publishers,
  'list-rounds': staff,
  'show-progress': staff,
  'keep-round': operators,
  'open-round': operators,
  'close-round': operators,
  'prolong-round': operators,
  'invite-staff': operators,
  'accept-invitation': signedIn,
  'list-invitations': operators,
  'revoke-invitation': operators,
  'list-staff': operators,
  'end-post': operators,
  'show-rules': staff,
  'keep-rules': operators,
  'keep-service': operators,
  'show-templates': operators,
  'keep-templates': operators,
  'show-documents': operators,
  'keep-documents': operators,
  'show-calendar': staff,
  'list-journal': operators,
  'change-post': operators,
  'set-staff-absence': operators,
  'import-calendar': operators,
  'import-offers': city,
  'list-offers': city,
  'write-offers': city,
  'import-grants': operators,
  'read-again': operators,
  'verify-claims': operators,
  'reconcile-ledger': operators,
  'export-table': operators,
  'export-claims': operators,
}

/** Why somebody may not: nobody is signed in, acts for no applicant, or holds no such post. */
const whyNot = (name: string, kind: Kind): string => {
  if (kind === 'guest') return 'not-signed-in'
  return mayBeSentBy[name] === contacts ? 'no-applicant' : 'not-allowed'
}

let world: World
beforeAll(async () => {
  world = openEmbeddedWorld()
  await openRound(world)
})
afterAll(() => world.close())

const signInAs = async (kind: Kind): Promise<Person | undefined> => {
  if (kind === 'guest') return undefined
  if (kind === 'person') return signIn(world, 'nobody')
  if (kind === 'contact') return signInContact(world)
  if (kind === 'operator' || kind === 'publisher') return signInReviewer(world, kind, { kind })
  if (kind === 'city') return signInReviewer(world, kind, { kind: 'city-reviewer' })
  return signInReviewer(world, kind, { kind: 'county-reviewer', county: '海州区' })
}

/** What the door says to something empty: what comes after the door is not asked here. */
const knock = async (name: string, kind: Kind): Promise<unknown> => {
  const as = await signInAs(kind)
  const bearer = as ? { Authorization: `Bearer ${as.token}` } : undefined
  const headers: Record<string, string> = { 'X-Zhihui': '1', ...bearer }
  const told = { method: 'POST', headers, body: '{}' }
  const answer = await world.app.request(`/api/${name}`, told)
  const { code } = (await answer.json()) as { code?: unknown }
  expect(answer.status).toBeLessThan(500)
  return code
}

describe('who may send what', () => {
  test('the table knows every message, and no other', () => {
    expect(Object.keys(mayBeSentBy).sort()).toEqual(messages.map(({ name }) => name).sort())
  })

  test.each(messages.map(({ name }) => [name]))('%s', async (name) => {
    const seen: Record<string, unknown> = {}
    const expected: Record<string, unknown> = {}
    for (const kind of everybody) {
      const code = await knock(name, kind)
      seen[kind] = code === undefined || code === 'malformed' ? 'allowed' : code
      expected[kind] = mayBeSentBy[name]?.includes(kind) ? 'allowed' : whyNot(name, kind)
    }
    expect(seen).toEqual(expected)
  })
})
