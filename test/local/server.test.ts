import { once } from 'node:events'
import { statSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { buildOnce, type Build } from './build-once'
import { startServer, tell, type Server } from './start-server'

let build: Build
let dataDir: string
let server: Server

beforeAll(async () => {
  build = buildOnce()
  dataDir = build.newDataDir()
  server = await startServer(build.server, { DATA_DIR: dataDir })
}, 60_000)

afterAll(async () => {
  await server.end('SIGTERM')
  build.remove()
})

const show = (path: string, init?: RequestInit) => fetch(`${server.origin}${path}`, init)

/** The status line of a request that no well-behaved client would send. */
const sendRaw = async (request: string): Promise<string> => {
  const socket = connect(server.port, '127.0.0.1')
  socket.write(request)
  const [answer] = await once(socket, 'data')
  socket.destroy()
  return String(answer).split('\r\n', 1)[0] ?? ''
}

describe('the server that npm start runs', () => {
  test('says where it is in one line', () => {
    expect(server.output()).toMatch(new RegExp(`^ready ${server.origin}$`, 'm'))
  })

  test('is ready once its table answers', async () => {
    const answer = await show('/api/ready')
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'ok' }])
  })

  test('keeps its secrets for its user alone', () => {
    expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600)
  })

  test('opens a sample round for the year', async () => {
    const answer = await tell(server, 'show-service')
    expect(await answer.json()).toMatchObject({
      sample: true,
      round: { title: expect.stringContaining('样例'), status: 'open' },
    })
  })

  test.each(['show-service', 'who-am-i', 'list-queue'])(
    'hands %s to a door that knows it',
    async (name) => {
      expect((await tell(server, name)).status).not.toBe(404)
    },
  )

  test('answers an unknown message with a problem document', async () => {
    const answer = await tell(server, 'grant-everything')
    expect(answer.headers.get('Content-Type')).toContain('application/problem+json')
    expect(await answer.json()).toMatchObject({ status: 404, code: 'not-found' })
  })

  test('says the way when a second one wants the same port', async () => {
    const second = startServer(build.server, {
      PORT: String(server.port),
      DATA_DIR: build.newDataDir(),
    })
    await expect(second).rejects.toThrow(`ended with 1: port ${server.port} is taken: set PORT=`)
  })

  test('shares its data with a second one on another port', async () => {
    const second = await startServer(build.server, { DATA_DIR: dataDir })
    const answers = await Promise.all([tell(server, 'show-service'), tell(second, 'show-service')])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    await second.end('SIGTERM')
  })

  test('ends well when it is told to', async () => {
    const second = await startServer(build.server, { DATA_DIR: build.newDataDir() })
    expect(await second.end('SIGTERM')).toBe(0)
  })

  test('says which setting does not do', async () => {
    const second = startServer(build.server, { PORT: '0', SEED: 'yes', DATA_DIR: dataDir })
    await expect(second).rejects.toThrow(
      'PORT must be a whole number from 1 to 65535; SEED must be 0 or 1',
    )
  })

  test('says so when it cannot write its data', async () => {
    const file = join(dataDir, 'a-file')
    writeFileSync(file, '')
    const second = startServer(build.server, { DATA_DIR: join(file, 'data') })
    await expect(second).rejects.toThrow(/DATA_DIR .* cannot be written \(ENOTDIR\)/)
  })

  test('starts empty when told SEED=0, and still offers people to sign in as', async () => {
    const empty = await startServer(build.server, { DATA_DIR: build.newDataDir(), SEED: '0' })
    const service = await (await tell(empty, 'show-service')).json()
    const people = await (await fetch(`${empty.origin}/wechat`)).text()
    await empty.end('SIGTERM')
    expect(service).toMatchObject({ sample: false, round: null })
    expect(people).toContain('样例联系人·林')
  })
})

describe('the web app', () => {
  test.each(['/', '/pages/claim-view/index?claim=1', '/review/pages/queue/index'])(
    'answers %s with its one page, never kept by the browser',
    async (path) => {
      const answer = await show(path)
      expect(await answer.text()).toContain('知惠')
      expect(answer.headers.get('Cache-Control')).toBe('no-cache')
    },
  )

  test('lets a browser keep a file for ever that has a hash in its name', async () => {
    const answer = await show('/js/app.0123abcd.js')
    expect(answer.headers.get('Cache-Control')).toContain('immutable')
    expect(await answer.text()).toMatch(/^\/\* long /)
  })

  test.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])('sends a long file to who takes %s packed as %s', async (asked, coding) => {
    const answer = await show('/js/app.0123abcd.js', { headers: { 'Accept-Encoding': asked } })
    expect(answer.headers.get('Content-Encoding')).toBe(coding)
    expect(await answer.text()).toMatch(/^\/\* long /)
  })

  test('is guarded by its headers', async () => {
    const { headers } = await show('/')
    expect(headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Referrer-Policy')).toBe('same-origin')
  })

  test('is only to be read', async () => {
    const answer = await show('/', { method: 'PUT', body: 'x' })
    expect([answer.status, answer.headers.get('Allow')]).toEqual([405, 'GET, HEAD'])
  })

  test.each([
    '/../../package.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/js/',
    '/js/gone.js',
    '/%',
    '/%E0%A4%A',
    '/%00',
    '//elsewhere.example/x',
    '/__proto__',
    '/store/',
    '/wechat/people/nobody',
  ])('knows no %s', async (path) => {
    expect(await sendRaw(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`)).toContain(' 404 ')
  })

  test.each([
    ['GET / HTTP/1.1\r\n\r\n'],
    ['GET / HTTP/1.1\r\nHost: a b\r\n\r\n'],
    ['OPTIONS * HTTP/1.1\r\nHost: localhost\r\n\r\n'],
    ['GET /\u0001 HTTP/1.1\r\nHost: localhost\r\n\r\n'],
    ['POST /api/x HTTP/1.1\r\nHost: [::\r\nContent-Length: 0\r\n\r\n'],
  ])('refuses %j', async (request) => {
    expect(await sendRaw(request)).toContain(' 400 ')
  })
})
