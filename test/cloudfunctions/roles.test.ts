import { readFileSync } from 'node:fs'
import { messages } from '../../contract/messages'
import { listMessages } from './list-messages'
import { openRound, signIn, signInContact, signInReviewer, type Person } from './people'
import { contacts, everybody, mayBeSentBy, type Kind } from './who-may-send'
import { openEmbeddedWorld, type World } from './world'

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

  test('docs/messages.md tells it (npm run messages)', () => {
    expect(readFileSync('docs/messages.md', 'utf8') === listMessages()).toBe(true)
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
