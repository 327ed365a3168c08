import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { buildFunctions, settings } from './lambda/build-functions'
import { eventOf, sent } from './lambda/events'
import { openLambda } from './lambda/open-lambda'

let functions: string
const lambdas: ReturnType<typeof openLambda>[] = []
const open = (name: string) => {
  const opened = openLambda({ folder: path.join(functions, name), env: settings, seconds: 10 })
  lambdas.push(opened)
  return opened
}
beforeAll(async () => {
  functions = await buildFunctions('public', 'web')
}, 60_000)
afterAll(() => lambdas.forEach(({ kill }) => kill()))

const estimate = {
  year: 2026,
  roles: ['enterprise'],
  items: { 'ip-insurance': [{ premium: 3_000_000 }] },
}
const codeOf = ({ body }: { readonly body: string }) => JSON.parse(body).code

describe('a message through the gateway', () => {
  let door: ReturnType<typeof openLambda>
  beforeAll(() => {
    door = open('public')
  })

  test('is answered as JSON, under the gateway’s own name for it', async () => {
    const { statusCode, headers, body, isBase64Encoded } = await door.invoke(
      sent('estimate', estimate),
    )
    expect([statusCode, isBase64Encoded]).toEqual([200, false])
    expect(headers['x-request-id']).toBe('sample-request')
    expect(headers['cache-control']).toBe('no-store')
    expect(JSON.parse(body)).toMatchObject({ policy: 'lyg-ip-draft' })
  })

  test('is the same one with a body in base64', async () => {
    const body = Buffer.from(JSON.stringify(estimate)).toString('base64')
    const event = eventOf({ path: '/api/estimate', body, isBase64Encoded: true })
    const plain = await door.invoke(sent('estimate', estimate))
    expect((await door.invoke(event)).body).toBe(plain.body)
  })

  test.each([
    ['no body', eventOf({ path: '/api/estimate' }), 400, 'malformed'],
    [
      'base64 that is no JSON',
      eventOf({ path: '/api/estimate', body: '//79', isBase64Encoded: true }),
      400,
      'malformed',
    ],
    [
      'another method',
      eventOf({ path: '/api/estimate', method: 'PUT', body: '{}' }),
      405,
      'wrong-method',
    ],
    ['no contract', sent('nothing-such', {}), 404, 'not-found'],
    [
      'a path that climbs',
      eventOf({ path: '/api/../api/estimate%2F', body: '{}' }),
      404,
      'not-found',
    ],
    [
      'a body over 256 KiB',
      sent('estimate', { ...estimate, more: 'x'.repeat(300_000) }),
      413,
      'too-large',
    ],
    [
      'a session that is none',
      sent('who-am-i', {}, { authorization: 'Bearer a.b.c' }),
      404,
      'not-found',
    ],
  ])('with %s is refused with its reason', async (_what, event, status, code) => {
    const answer = await door.invoke(event)
    expect([answer.statusCode, codeOf(answer)]).toEqual([status, code])
  })

  test('that Lambda itself does not take leaves the function as it was', async () => {
    const starts = door.starts()
    const event = sent('estimate', { more: 'x'.repeat(6 * 1024 * 1024) })
    expect((await door.invoke(event)).statusCode).toBe(413)
    expect((await door.invoke(sent('estimate', estimate))).statusCode).toBe(200)
    expect(door.starts()).toBe(starts)
  })
})

describe('the web', () => {
  const page = '<!doctype html><title>知惠</title>'
  const script = `console.log(${JSON.stringify('知惠'.repeat(2_000))})`
  let web: ReturnType<typeof openLambda>
  beforeAll(() => {
    const pages = path.join(functions, 'web/pages')
    mkdirSync(path.join(pages, 'js'), { recursive: true })
    writeFileSync(path.join(pages, 'index.html'), page)
    writeFileSync(path.join(pages, 'js/app.0123abcd.js'), script)
    writeFileSync(path.join(pages, 'large.png'), Buffer.alloc(5 * 1024 * 1024, 7))
    web = open('web')
  })
  const get = (at: string, headers = {}) =>
    web.invoke(eventOf({ method: 'GET', path: at, headers }))

  test.each(['/', '/pages/home/index', '/review/pages/queue/index'])(
    'shows the app at %s, and lets photos go to their store and nowhere else',
    async (at) => {
      const { statusCode, headers, body } = await get(at)
      expect([statusCode, body]).toEqual([200, page])
      const policy = headers['content-security-policy'] ?? ''
      expect(policy).toContain("default-src 'self'")
      expect(policy).toContain("connect-src 'self' blob: https://photos.sample.example")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(headers).toMatchObject({
        'strict-transport-security': 'max-age=31536000',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
      })
    },
  )

  test('gives a script packed, in base64, to be kept for ever', async () => {
    const { brotliDecompressSync } = await import('node:zlib')
    const answer = await get('/js/app.0123abcd.js', { 'accept-encoding': 'gzip, br' })
    expect(answer.isBase64Encoded).toBe(true)
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(answer.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(Buffer.from(answer.body, 'base64')).toString()).toBe(script)
  })

  test.each(['/nothing.js', '/../index.js', '/pages/..%2f..%2findex.js', '/.env'])(
    'has nothing at %s',
    async (at) => {
      expect((await get(at)).statusCode).toBe(404)
    },
  )

  test('can’t give a file that is larger than Lambda’s answers', async () => {
    expect((await get('/large.png')).statusCode).toBe(500)
    expect((await get('/')).statusCode).toBe(200)
  })
})
