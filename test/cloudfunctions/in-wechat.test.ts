import { APPID, openCloud } from './wechat-cloud'
import { signInContact } from './people'
import { organisation } from './sample'
import { openEmbeddedWorld, type World } from './world'

let world: World
let call: ReturnType<typeof openCloud>
beforeEach(() => {
  world = openEmbeddedWorld()
  call = openCloud(world.ports)
})
afterEach(() => world.close())

const codeOf = ({ json }: { readonly json: unknown }) => (json as { code?: string }).code
const who = (OPENID: string) => ({ APPID, OPENID })
const whoAmI = { message: 'who-am-i', told: {} }

test('whom WeChat names is who acts, without a token of ours', async () => {
  const told = { profile: organisation(1) }
  const kept = await call(who('o-1'), 'applicant', { message: 'keep-applicant', told })
  expect(kept.status).toBe(200)
  const { json } = await call(who('o-1'), 'applicant', whoAmI)
  expect(json).toMatchObject({ acting: (kept.json as { applicant: string }).applicant })
})

test.each([
  ['nobody', { APPID, OPENID: '' }],
  ['a console or a clock', {}],
  ['a person of another mini-program in the same cloud', { APPID: 'wx-other', OPENID: 'o-1' }],
])('%s is not signed in', async (_who, as) => {
  expect(codeOf(await call(as, 'applicant', whoAmI))).toBe('not-signed-in')
})

test('an openid that is told is no openid', async () => {
  const forged = { ...whoAmI, OPENID: 'o-1', userInfo: { openId: 'o-1', appId: APPID } }
  expect(codeOf(await call({ APPID }, 'applicant', forged))).toBe('not-signed-in')
})

test('who signed in over HTTPS is the same person here, and acts for the same company', async () => {
  const contact = await signInContact(world)
  const { json } = await call(who(`openid-${contact.who}`), 'applicant', whoAmI)
  expect(json).toMatchObject({ person: contact.person, acting: contact.applicant })
})

test('people whose calls are under way at once are kept apart', async () => {
  const names = Array.from({ length: 20 }, (_, at) => `o-${at}`)
  const answers = await Promise.all(names.map((name) => call(who(name), 'applicant', whoAmI)))
  const people = answers.map(({ json }) => (json as { person: string }).person)
  expect(new Set(people).size).toBe(20)
})

test('a message that stands in no contract, or at another door, is not found', async () => {
  const nowhere = { message: '../store', told: {} }
  expect(codeOf(await call(who('o-1'), 'public', nowhere))).toBe('not-found')
  expect(codeOf(await call(who('o-1'), 'public', whoAmI))).toBe('not-found')
  expect(codeOf(await call(who('o-1'), 'public', {}))).toBe('not-found')
})

test('a session of the cloud is good for no token', async () => {
  await call(who('o-1'), 'applicant', whoAmI)
  const { json } = await call(who('o-1'), 'applicant', whoAmI)
  const family = `wechat-${(json as { person: string }).person}`
  const token = await world.ports.tokens.sign({ family, turn: 0 })
  const headers = { Authorization: `Bearer ${token}` }
  const answer = await world.app.request('/api/who-am-i', { method: 'POST', headers, body: '{}' })
  expect(answer.status).toBe(401)
})
