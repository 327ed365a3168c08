import { ConfirmWebSignIn } from '../../contract/confirm-web-sign-in'
import { FinishWebSignIn } from '../../contract/finish-web-sign-in'
import { StartWebSignIn } from '../../contract/start-web-sign-in'
import { signIn } from './people'
import { ask, refusalOf } from './send'
import { MINUTE, openEmbeddedWorld, type World } from './world'

let world: World
beforeEach(() => {
  world = openEmbeddedWorld()
})
afterEach(() => world.close())

/** A browser's request: cookies as they are kept, headers as a page sets them. */
const request = async (
  name: string,
  headers: Readonly<Record<string, string>>,
  told: object = {},
) => world.app.request(`/api/${name}`, { method: 'POST', headers, body: JSON.stringify(told) })

const cookieOf = (answer: Response): string | undefined =>
  /^zhihui-session=([^;]*)/.exec(answer.headers.get('set-cookie') ?? '')?.[1]

const codeOf = async (answer: Response): Promise<unknown> =>
  ((await answer.json()) as { code?: unknown }).code

/** Signs a browser in with a code that somebody confirms in WeChat; its cookie. */
const signInOnWeb = async (headers: Readonly<Record<string, string>> = {}) => {
  const { nonce, secret } = await ask(world, StartWebSignIn, {})
  await ask(world, ConfirmWebSignIn, { nonce }, await signIn(world, 'one'))
  const answer = await request(
    'finish-web-sign-in',
    { 'X-Zhihui': '1', ...headers },
    { nonce, secret },
  )
  return { answer, cookie: cookieOf(answer) ?? '' }
}

const sent = (cookie: string) => ({ Cookie: `zhihui-session=${cookie}` })
const ours = (cookie: string) => ({ ...sent(cookie), 'X-Zhihui': '1' })

describe('a session in a cookie', () => {
  test('is out of reach for scripts and other sites, and is for the API alone', async () => {
    const { answer } = await signInOnWeb({ 'X-Forwarded-Proto': 'https' })
    const terms = answer.headers.get('set-cookie')?.split('; ').slice(1)
    expect(terms).toEqual(
      expect.arrayContaining(['HttpOnly', 'Secure', 'SameSite=Strict', 'Path=/api']),
    )
    expect(await answer.json()).toEqual({ state: 'confirmed' })
  })

  test('is 403 without the header that only our pages add', async () => {
    const { cookie } = await signInOnWeb()
    const answer = await request('who-am-i', sent(cookie))
    expect([answer.status, await codeOf(answer)]).toEqual([403, 'no-csrf-header'])
    const other = await request('who-am-i', { ...sent(cookie), 'X-Zhihui': 'true' })
    expect(other.status).toBe(403)
    expect((await request('who-am-i', ours(cookie))).status).toBe(200)
  })

  test('gives way to a bearer token in the same request', async () => {
    const { cookie } = await signInOnWeb()
    const other = await signIn(world, 'two')
    const bearer = { Authorization: `Bearer ${other.token}` }
    const answer = await request('who-am-i', { ...ours(cookie), ...bearer })
    expect(await answer.json()).toMatchObject({ person: other.person })
    const forged = { ...ours(cookie), Authorization: 'Bearer forged' }
    expect((await request('who-am-i', forged)).status).toBe(401)
  })

  test('is rotated in the cookie and nowhere else', async () => {
    const { cookie } = await signInOnWeb()
    world.pass(6 * MINUTE)
    const answer = await request('who-am-i', ours(cookie))
    expect(cookieOf(answer)).not.toBe(cookie)
    expect(answer.headers.get('x-session')).toBeNull()
    expect((await request('who-am-i', ours(cookieOf(answer) ?? ''))).status).toBe(200)
  })

  test('is taken away at signing out, and is good for nothing after', async () => {
    const { cookie } = await signInOnWeb()
    const answer = await request('sign-out', ours(cookie))
    expect(answer.headers.get('set-cookie')).toMatch(/^zhihui-session=; Max-Age=0; Path=\/api/)
    const again = await request('who-am-i', ours(cookie))
    expect([again.status, await codeOf(again)]).toEqual([401, 'session-over'])
  })

  test('is taken away at signing out also where this request rotated it', async () => {
    const { cookie } = await signInOnWeb()
    world.pass(6 * MINUTE)
    const answer = await request('sign-out', ours(cookie))
    const last = answer.headers.getSetCookie().at(-1)
    expect(last).toMatch(/^zhihui-session=; Max-Age=0/)
  })
})

describe('signing in on the web', () => {
  test('is not begun by a form on another site, which can add no header of ours', async () => {
    const { nonce, secret } = await ask(world, StartWebSignIn, {})
    const answer = await request('finish-web-sign-in', { 'X-Zhihui': '' }, { nonce, secret })
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([403, null])
  })

  test('waits until it is confirmed, and opens one session', async () => {
    const { nonce, secret } = await ask(world, StartWebSignIn, {})
    const waiting = await request('finish-web-sign-in', { 'X-Zhihui': '1' }, { nonce, secret })
    expect([await waiting.json(), cookieOf(waiting)]).toEqual([{ state: 'waiting' }, undefined])
    await ask(world, ConfirmWebSignIn, { nonce }, await signIn(world, 'one'))
    const all = await Promise.all(
      Array.from({ length: 4 }, () =>
        request('finish-web-sign-in', { 'X-Zhihui': '1' }, { nonce, secret }),
      ),
    )
    expect(all.map(({ status }) => status).sort()).toEqual([200, 410, 410, 410])
  })

  test('needs the secret of the browser that asked: the picture is not enough', async () => {
    const { nonce } = await ask(world, StartWebSignIn, {})
    await ask(world, ConfirmWebSignIn, { nonce }, await signIn(world, 'one'))
    const told = { nonce, secret: 'guessed' }
    expect(await refusalOf(world, FinishWebSignIn, told)).toBe('sign-in-expired')
  })

  test('is confirmed once, by one person', async () => {
    const { nonce } = await ask(world, StartWebSignIn, {})
    const [one, two] = [await signIn(world, 'one'), await signIn(world, 'two')]
    const both = await Promise.all(
      [one, two].map((person) => refusalOf(world, ConfirmWebSignIn, { nonce }, person)),
    )
    expect(both.filter((answer) => answer === undefined)).toHaveLength(1)
    expect(both).toContain('sign-in-expired')
  })

  test('lapses after five minutes, before and after it was confirmed', async () => {
    const early = await ask(world, StartWebSignIn, {})
    const { nonce, secret } = await ask(world, StartWebSignIn, {})
    const person = await signIn(world, 'one')
    await ask(world, ConfirmWebSignIn, { nonce }, person)
    world.pass(5 * MINUTE)
    const late = { nonce: early.nonce }
    expect(await refusalOf(world, ConfirmWebSignIn, late, person)).toBe('sign-in-expired')
    const told = { nonce, secret }
    expect(await refusalOf(world, FinishWebSignIn, told)).toBe('sign-in-expired')
  })
})
